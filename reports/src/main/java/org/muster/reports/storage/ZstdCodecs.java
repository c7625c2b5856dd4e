package org.muster.reports.storage;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Zstandard without Hadoop: Parquet's own codecs need Hadoop's runtime. Belongs to one writer or
 * reader.
 */
public final class ZstdCodecs implements CompressionCodecFactory {

  /** Most octets are digests, which no level makes smaller. */
  private static final int LEVEL = 1;

  private final ZstdCompressCtx compressing = new ZstdCompressCtx().setLevel(LEVEL);
  private final ZstdDecompressCtx decompressing = new ZstdDecompressCtx();

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return new Compressor(compressing);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    if (codec != CompressionCodecName.ZSTD) {
      throw new DamagedRow("columns are compressed by %s (must be ZSTD)".formatted(codec));
    }
    return new Decompressor(decompressing);
  }

  @Override
  public void release() {
    compressing.close();
    decompressing.close();
  }

  private static byte[] octets(BytesInput input) throws IOException {
    return input.toInputStream().readNBytes(Math.toIntExact(input.size()));
  }

  private record Compressor(ZstdCompressCtx context) implements BytesInputCompressor {

    @Override
    public BytesInput compress(BytesInput page) throws IOException {
      return BytesInput.from(context.compress(octets(page)));
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {}
  }

  private record Decompressor(ZstdDecompressCtx context) implements BytesInputDecompressor {

    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
      return BytesInput.from(context.decompress(octets(page), size));
    }

    @Override
    public void decompress(ByteBuffer in, int compressed, ByteBuffer out, int size) {
      byte[] octets = new byte[compressed];
      in.get(octets);
      out.put(context.decompress(octets, size));
    }

    @Override
    public void release() {}
  }
}
