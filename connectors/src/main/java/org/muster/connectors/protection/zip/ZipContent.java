package org.muster.connectors.protection.zip;

import org.muster.connectors.protection.office.OfficeLabel;
import org.muster.connectors.protection.office.OpenDocumentManifest;
import org.muster.connectors.protection.office.XmlInspector;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;

/** What is looked for in an entry that is not encrypted. */
final class ZipContent {

  private ZipContent() {}

  static Inspector inspector(ZipEntry entry, Nesting nesting) {
    return switch (entry.name()) {
      case "META-INF/manifest.xml" -> new XmlInspector(new OpenDocumentManifest());
      case "docProps/custom.xml", "docMetadata/LabelInfo.xml" ->
          new XmlInspector(new OfficeLabel(nesting.carrier()));
      default -> nesting.entry();
    };
  }
}
