package org.muster.connectors.ews;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Answers as Exchange writes them. */
final class Soap {

  private static final String ENVELOPE =
      """
      <?xml version="1.0" encoding="utf-8"?><s:Envelope \
      xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>\
      <h:ServerVersionInfo MajorVersion="8" MinorVersion="1" MajorBuildNumber="240" MinorBuildNumber="5" \
      xmlns:h="http://schemas.microsoft.com/exchange/services/2006/types"/></s:Header>\
      <s:Body xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" \
      xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">%s</s:Body></s:Envelope>""";

  private Soap() {}

  static String envelope(String body) {
    return ENVELOPE.formatted(body);
  }

  static String response(String operation, String... messages) {
    return envelope(
        "<m:%1$sResponse><m:ResponseMessages>%2$s</m:ResponseMessages></m:%1$sResponse>"
            .formatted(operation, String.join("", messages)));
  }

  static String getItem(String... messages) {
    return response("GetItem", messages);
  }

  static String success(String operation, String inside) {
    return "<m:%1$sResponseMessage ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode>%2$s</m:%1$sResponseMessage>"
        .formatted(operation, inside);
  }

  /** One item of a GetItem answer; what is told beside its octets comes after them. */
  static String item(ListedItem item, String message, String beside) {
    byte[] octets = message.getBytes(StandardCharsets.ISO_8859_1);
    return success(
        "GetItem",
        "<m:Items><t:Message><t:MimeContent CharacterSet=\"UTF-8\">%s</t:MimeContent><t:ItemId Id=\"%s\" ChangeKey=\"%s\"/>%s</t:Message></m:Items>"
            .formatted(
                Base64.getEncoder().encodeToString(octets), item.id(), item.changeKey(), beside));
  }

  static String property(String tag, int value) {
    return "<t:ExtendedProperty><t:ExtendedFieldURI PropertyTag=\"%s\" PropertyType=\"Integer\"/><t:Value>%d</t:Value></t:ExtendedProperty>"
        .formatted(tag, value);
  }

  static String error(String code) {
    return error(code, "");
  }

  static String error(String code, String details) {
    return error("GetItem", code, details);
  }

  static String error(String operation, String code, String details) {
    return "<m:%1$sResponseMessage ResponseClass=\"Error\"><m:MessageText>Text of the server.</m:MessageText><m:ResponseCode>%2$s</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>%3$s</m:%1$sResponseMessage>"
        .formatted(operation, code, details);
  }

  static String fault(String code, String backOff) {
    String wait =
        backOff.isEmpty()
            ? ""
            : "<t:MessageXml xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"><t:Value Name=\"BackOffMilliseconds\">%s</t:Value></t:MessageXml>"
                .formatted(backOff);
    return """
        <?xml version="1.0" encoding="utf-8"?><s:Envelope \
        xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>\
        <faultcode xmlns:a="http://schemas.microsoft.com/exchange/services/2006/types">a:%1$s</faultcode>\
        <faultstring xml:lang="en-US">Text of the server.</faultstring><detail>\
        <e:ResponseCode xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors">%1$s</e:ResponseCode>\
        <e:Message xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors">Text.</e:Message>%2$s\
        </detail></s:Fault></s:Body></s:Envelope>"""
        .formatted(code, wait);
  }
}
