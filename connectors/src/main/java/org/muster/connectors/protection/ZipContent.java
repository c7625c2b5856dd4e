package org.muster.connectors.protection;

/** What is looked for in an entry that is not encrypted. */
final class ZipContent {

  private ZipContent() {}

  static Inspector inspector(ZipEntry entry, int depth, Bounds bounds) {
    return switch (entry.name()) {
      case "META-INF/manifest.xml" -> new XmlInspector(new OpenDocumentManifest());
      case "docProps/custom.xml", "docMetadata/LabelInfo.xml" ->
          new XmlInspector(new OfficeLabel());
      default -> ZipFormat.within(depth, bounds);
    };
  }
}
