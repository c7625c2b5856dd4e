package org.muster.reports.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/** Files of JSON: records by their names in snake case, times as ISO 8601. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .annotationIntrospector(new Required())
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addSerializer(ZoneId.class, ToStringSerializer.instance)
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse))
                  .addDeserializer(ZoneId.class, new FromText<>(ZoneId.class, ZoneId::of))
                  .addDeserializer(
                      LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse)))
          .build();

  private Json() {}

  public static <T> T read(Path file, Class<T> type) throws IOException {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), type);
    } catch (NoSuchFileException e) {
      throw new IOException("Cannot read '%s': it does not exist".formatted(file), e);
    } catch (JsonProcessingException e) {
      throw new IOException(
          "Cannot read '%s': it is damaged or of another version of Muster".formatted(file), e);
    }
  }

  /** One document within another file. */
  public static String text(Object document) {
    try {
      return MAPPER
          .writer()
          .without(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write JSON: records can be", e);
    }
  }

  /**
   * Reads one document within another file.
   *
   * @throws DamagedRow if it is damaged, or lacks what it must say
   */
  public static <T> T parse(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new DamagedRow("its description is damaged or of another version of Muster");
    }
  }

  /** Writes beside the place first, so that a reader sees all of it or nothing. */
  public static void write(Object document, Path temporary, Path file) throws IOException {
    Files.createDirectories(temporary.toAbsolutePath().getParent());
    Files.writeString(temporary, MAPPER.writeValueAsString(document) + "\n");
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Trees.move(temporary, file);
  }

  private static final class FromText<T> extends FromStringDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parser;

    FromText(Class<T> type, Function<String, T> parser) {
      super(type);
      this.parser = parser;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      return parser.apply(text);
    }
  }
}
