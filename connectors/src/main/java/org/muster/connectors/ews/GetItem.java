package org.muster.connectors.ews;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.connectors.ews.EwsLogin.As;

/** The requests for items and what is in them (MS-OXWSMSG, MS-OXWSCORE 3.1.4.4). */
record GetItem(EwsSettings settings, String mailbox) {

  /**
   * PidTagMessageFlags, PidTagFlagStatus, PidTagLastVerbExecuted; then PidTagCreationTime,
   * PidTagLastModificationTime, PidTagDeletedOn and PidTagSearchKey, which all versions know so;
   * last PidTagTransportMessageHeaders, where trace headers are that MIME has not.
   */
  private static final String PROPERTIES =
      """
      <t:FieldURI FieldURI="item:ItemClass"/>\
      <t:FieldURI FieldURI="item:DateTimeReceived"/>\
      <t:FieldURI FieldURI="item:IsDraft"/>\
      <t:FieldURI FieldURI="message:IsRead"/>\
      <t:ExtendedFieldURI PropertyTag="0x0E07" PropertyType="Integer"/>\
      <t:ExtendedFieldURI PropertyTag="0x1090" PropertyType="Integer"/>\
      <t:ExtendedFieldURI PropertyTag="0x1081" PropertyType="Integer"/>\
      <t:ExtendedFieldURI PropertyTag="0x3007" PropertyType="SystemTime"/>\
      <t:ExtendedFieldURI PropertyTag="0x3008" PropertyType="SystemTime"/>\
      <t:ExtendedFieldURI PropertyTag="0x668F" PropertyType="SystemTime"/>\
      <t:ExtendedFieldURI PropertyTag="0x300B" PropertyType="Binary"/>\
      <t:ExtendedFieldURI PropertyTag="0x007D" PropertyType="String"/>""";

  private static final String ENVELOPE =
      """
      <?xml version="1.0" encoding="utf-8"?>\
      <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" \
      xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" \
      xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">\
      <soap:Header><t:RequestServerVersion Version="%s"/>%s</soap:Header>\
      <soap:Body>%s</soap:Body></soap:Envelope>""";

  private static final String GET_ITEM =
      """
      <m:GetItem><m:ItemShape><t:BaseShape>%s</t:BaseShape>\
      <t:IncludeMimeContent>%b</t:IncludeMimeContent>\
      <t:AdditionalProperties>%s</t:AdditionalProperties></m:ItemShape>\
      <m:ItemIds>%s</m:ItemIds></m:GetItem>""";

  private static final String GET_ATTACHMENT =
      """
      <m:GetAttachment><m:AttachmentShape/><m:AttachmentIds>\
      <t:AttachmentId Id="%s"/></m:AttachmentIds></m:GetAttachment>""";

  private static final String IMPERSONATION =
      "<t:ExchangeImpersonation><t:ConnectingSID><t:SmtpAddress>%s</t:SmtpAddress></t:ConnectingSID></t:ExchangeImpersonation>";

  /** The request in UTF-8. Change keys are left out: an item that changed is wanted, too. */
  byte[] of(List<ListedItem> items) {
    StringBuilder ids = new StringBuilder();
    items.forEach(item -> ids.append(id(item)));
    return envelope(GET_ITEM.formatted("IdOnly", true, PROPERTIES, ids));
  }

  /** The request for all properties of an item, but not for MIME. */
  byte[] properties(ListedItem item) {
    return envelope(GET_ITEM.formatted("AllProperties", false, PROPERTIES, id(item)));
  }

  /** The request for an attachment (MS-OXWSATT 3.1.4.3). */
  byte[] attachment(String id) {
    return envelope(GET_ATTACHMENT.formatted(Markup.escaped(id)));
  }

  private static String id(ListedItem item) {
    return "<t:ItemId Id=\"" + Markup.escaped(item.id()) + "\"/>";
  }

  private byte[] envelope(String body) {
    boolean isAsOwner = settings.login().as() == As.IMPERSONATION && !PublicFolders.are(mailbox);
    String impersonation = isAsOwner ? IMPERSONATION.formatted(Markup.escaped(mailbox)) : "";
    return ENVELOPE
        .formatted(settings.version().title(), impersonation, body)
        .getBytes(StandardCharsets.UTF_8);
  }
}
