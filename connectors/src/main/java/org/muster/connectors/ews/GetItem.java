package org.muster.connectors.ews;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.connectors.ews.EwsLogin.As;

/** The request for items with their octets (MS-OXWSMSG, MS-OXWSCORE 3.1.4.4). */
record GetItem(EwsSettings settings, String mailbox) {

  /** PidTagMessageFlags, PidTagFlagStatus, PidTagLastVerbExecuted. */
  private static final String PROPERTIES =
      """
      <t:FieldURI FieldURI="item:ItemClass"/>\
      <t:FieldURI FieldURI="item:DateTimeReceived"/>\
      <t:FieldURI FieldURI="item:IsDraft"/>\
      <t:FieldURI FieldURI="message:IsRead"/>\
      <t:ExtendedFieldURI PropertyTag="0x0E07" PropertyType="Integer"/>\
      <t:ExtendedFieldURI PropertyTag="0x1090" PropertyType="Integer"/>\
      <t:ExtendedFieldURI PropertyTag="0x1081" PropertyType="Integer"/>""";

  private static final String ENVELOPE =
      """
      <?xml version="1.0" encoding="utf-8"?>\
      <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" \
      xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" \
      xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">\
      <soap:Header><t:RequestServerVersion Version="%s"/>%s</soap:Header>\
      <soap:Body><m:GetItem><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape>\
      <t:IncludeMimeContent>true</t:IncludeMimeContent>\
      <t:AdditionalProperties>%s</t:AdditionalProperties></m:ItemShape>\
      <m:ItemIds>%s</m:ItemIds></m:GetItem></soap:Body></soap:Envelope>""";

  private static final String IMPERSONATION =
      "<t:ExchangeImpersonation><t:ConnectingSID><t:SmtpAddress>%s</t:SmtpAddress></t:ConnectingSID></t:ExchangeImpersonation>";

  /** The request in UTF-8. Change keys are left out: an item that changed is wanted, too. */
  byte[] of(List<ListedItem> items) {
    StringBuilder ids = new StringBuilder();
    for (ListedItem item : items) {
      ids.append("<t:ItemId Id=\"").append(Markup.escaped(item.id())).append("\"/>");
    }
    boolean isAsOwner = settings.login().as() == As.IMPERSONATION && !PublicFolders.are(mailbox);
    String impersonation = isAsOwner ? IMPERSONATION.formatted(Markup.escaped(mailbox)) : "";
    return ENVELOPE
        .formatted(settings.version().title(), impersonation, PROPERTIES, ids)
        .getBytes(StandardCharsets.UTF_8);
  }
}
