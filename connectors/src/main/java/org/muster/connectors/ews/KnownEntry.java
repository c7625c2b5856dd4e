package org.muster.connectors.ews;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A folder or an item of a listing: what is asked for of it, whatever its element is called, in
 * whatever order it is told and whatever else is told.
 */
record KnownEntry(Map<String, String> told) {

  private static final String EXTENDED =
      "<t:ExtendedProperty><t:ExtendedFieldURI PropertyTag=\"%s\""
          + " PropertyType=\"%s\"/><t:Value>%s</t:Value></t:ExtendedProperty>";

  /** Reads the element that was entered last. */
  static KnownEntry read(XmlIn in) throws IOException {
    Map<String, String> told = new HashMap<>();
    while (in.nextChild()) {
      String name = in.name();
      switch (name) {
        case "FolderId", "ItemId", "ParentFolderId" -> id(name, in, told);
        case "DisplayName", "FolderClass", "TotalCount", "ChildFolderCount", "Size" ->
            told.put(name, in.text());
        case "ExtendedProperty" -> extended(in, told);
        default -> in.skip();
      }
    }
    return new KnownEntry(told);
  }

  /** Reads the identifier whose element was entered last. */
  static KnownEntry readId(XmlIn in) throws IOException {
    Map<String, String> told = new HashMap<>();
    id("ItemId", in, told);
    return new KnownEntry(told);
  }

  private static void id(String name, XmlIn in, Map<String, String> told) throws IOException {
    told.put(name, in.attribute("Id"));
    told.put(name + "/ChangeKey", in.attribute("ChangeKey"));
    in.skip();
  }

  private static void extended(XmlIn in, Map<String, String> told) throws IOException {
    ExtendedValue value = ExtendedValue.read(in);
    told.put(value.tag(), value.value());
  }

  private String value(String name) {
    return told.getOrDefault(name, "");
  }

  /** A property as a number; empty where it is none. */
  private String number(String name) {
    return value(name).matches("\\d{1,9}") ? value(name) : "";
  }

  /**
   * As ews-java-api reads a folder.
   *
   * @param element {@code t:Folder}, or {@code t:SearchFolder}
   */
  void writeFolder(String element, Markup out) throws IOException {
    out.raw("<").raw(element).raw(">");
    id("FolderId", "a folder", out);
    if (!value("ParentFolderId").isEmpty()) {
      out.empty("t:ParentFolderId", "Id", value("ParentFolderId"));
    }
    property("FolderClass", value("FolderClass"), out);
    property("DisplayName", value("DisplayName"), out);
    property("TotalCount", number("TotalCount"), out);
    property("ChildFolderCount", number("ChildFolderCount"), out);
    extended("0x10f4", "Boolean", value("0x10f4").matches("true|1") ? "true" : "", out);
    extended("0x3617", "Integer", number("0x3617"), out);
    extended("0xfff", "String", value("0xfff"), out);
    extended("0x36d8", "String", value("0x36d8"), out);
    out.raw("</").raw(element).raw(">");
  }

  /** As it reads an item of no particular kind. */
  void writeItem(Markup out) throws IOException {
    out.raw("<t:Item>");
    writeId(out);
    property("Size", number("Size"), out);
    out.raw("</t:Item>");
  }

  void writeId(Markup out) throws IOException {
    id("ItemId", "an item", out);
  }

  private void id(String name, String what, Markup out) throws IOException {
    if (value(name).isEmpty()) {
      throw new IOException("Cannot read Exchange's answer: %s without %s".formatted(what, name));
    }
    out.empty("t:" + name, "Id", value(name), "ChangeKey", value(name + "/ChangeKey"));
  }

  /** Octets are written as the text of their base64, which is all that is made of them. */
  private static void extended(String tag, String type, String value, Markup out) {
    if (!value.isEmpty()) {
      out.raw(EXTENDED.formatted(tag, type, Markup.escaped(value)));
    }
  }

  private static void property(String name, String value, Markup out) {
    if (!value.isEmpty()) {
      out.element("t:" + name, value);
    }
  }
}
