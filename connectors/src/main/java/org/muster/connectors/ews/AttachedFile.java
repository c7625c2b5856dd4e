package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file attached to an item, as GetAttachment gives it (MS-OXWSATT 3.1.4.3).
 *
 * @param content in base64
 */
record AttachedFile(String name, String type, String id, String content) {

  /**
   * Reads an answer to a request for one attachment; empty if it is no file.
   *
   * @throws EwsRefusal if it is not given
   */
  static Optional<AttachedFile> parse(InputStream octets) throws IOException {
    XmlIn in = new XmlIn(octets);
    in.enter("Envelope");
    in.enter("Body");
    in.enter("GetAttachmentResponse");
    in.enter("ResponseMessages");
    in.enterNext();
    String code = in.attribute("ResponseClass").equals("Error") ? "" : "NoError";
    Map<String, String> told = new HashMap<>();
    while (in.nextChild()) {
      switch (in.name()) {
        case "ResponseCode" -> code = SoapFault.word(in.text());
        case "Attachments" -> read(in, told);
        default -> in.skip();
      }
    }
    if (!code.equals("NoError")) {
      throw new EwsRefusal(code, Duration.ZERO);
    }
    return Optional.ofNullable(told.get("Content"))
        .map(
            content ->
                new AttachedFile(
                    told.getOrDefault("Name", ""),
                    told.getOrDefault("ContentType", ""),
                    told.getOrDefault("ContentId", ""),
                    content));
  }

  private static void read(XmlIn in, Map<String, String> told) throws IOException {
    while (in.nextChild()) {
      while (in.nextChild()) {
        String name = in.name();
        switch (name) {
          case "Name", "ContentType", "ContentId", "Content" -> told.put(name, in.text());
          default -> in.skip();
        }
      }
    }
  }
}
