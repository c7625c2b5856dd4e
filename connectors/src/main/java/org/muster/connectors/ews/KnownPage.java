package org.muster.connectors.ews;

/** What an answer to a listing tells, and how ews-java-api reads it. */
final class KnownPage {

  /** Stands where a server gave no sync state. */
  static final String NO_STATE = "none";

  private static final String START =
      """
      <?xml version="1.0" encoding="utf-8"?>\
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" \
      xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" \
      xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">\
      <s:Header/><s:Body><m:%1$sResponse><m:ResponseMessages>\
      <m:%1$sResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode>""";

  private static final String END =
      "</m:%1$sResponseMessage></m:ResponseMessages></m:%1$sResponse></s:Body></s:Envelope>";

  private final Markup entries = new Markup();
  private int count;
  private String state = NO_STATE;
  private String isLast = "";
  private String total = "";
  private String next = "";

  /** Where entries are written to. */
  Markup entries() {
    return entries;
  }

  /** An entry was told. */
  void counted() {
    count++;
  }

  void state(String told) {
    state = told.isEmpty() ? NO_STATE : told;
  }

  void isLast(String told) {
    isLast = told;
  }

  /** The attributes of the element that was entered last. */
  void attributes(XmlIn in) {
    isLast = in.attribute("IncludesLastItemInRange");
    total = in.attribute("TotalItemsInView");
    next = in.attribute("IndexedPagingOffset");
  }

  byte[] answer(String operation) {
    Markup out = new Markup().raw(START.formatted(operation));
    switch (operation) {
      case "GetFolder" -> out.raw("<m:Folders>").raw(entries.toString()).raw("</m:Folders>");
      case "FindFolder" -> root("t:Folders", out);
      case "FindItem" -> root("t:Items", out);
      default ->
          out.element("m:SyncState", state)
              .element("m:IncludesLastItemInRange", Boolean.toString(isLast()))
              .raw("<m:Changes>")
              .raw(entries.toString())
              .raw("</m:Changes>");
    }
    return out.raw(END.formatted(operation)).octets();
  }

  private void root(String name, Markup out) {
    boolean last = isLast();
    String all = isNumber(total) ? total : Integer.toString(count);
    String offset = last || !isNumber(next) ? "" : " IndexedPagingOffset=\"%s\"".formatted(next);
    out.raw("<m:RootFolder TotalItemsInView=\"%s\"".formatted(all))
        .raw(" IncludesLastItemInRange=\"%b\"%s>".formatted(last, offset))
        .raw("<" + name + ">")
        .raw(entries.toString())
        .raw("</" + name + "></m:RootFolder>");
  }

  /** Where it is not told, only a page with all that there is, or with nothing, is the last. */
  private boolean isLast() {
    if (isLast.isEmpty()) {
      return count == 0 || (isNumber(total) && count >= Integer.parseInt(total));
    }
    return isLast.equals("true") || isLast.equals("1");
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,9}");
  }
}
