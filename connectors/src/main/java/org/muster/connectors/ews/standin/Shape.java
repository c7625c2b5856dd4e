package org.muster.connectors.ews.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which properties a request wants (MS-OXWSCDATA 2.2.4.40): a base and more.
 *
 * @param fields FieldURI of the further ones
 * @param extended the further ones by property tag
 * @param wantsText whether a body is wanted as text only
 */
record Shape(Base base, List<String> fields, List<ExtendedTag> extended, boolean wantsText) {

  enum Base {
    ID_ONLY,
    DEFAULT,
    ALL
  }

  Shape {
    fields = List.copyOf(fields);
    extended = List.copyOf(extended);
  }

  static Shape of(Asked shape) throws SoapFaultException {
    List<String> fields = new ArrayList<>();
    if (shape.find("IncludeMimeContent").filter(i -> i.text().equals("true")).isPresent()) {
      fields.add("item:MimeContent");
    }
    List<ExtendedTag> extended = new ArrayList<>();
    Optional<Asked> more = shape.find("AdditionalProperties");
    for (Asked property : more.map(Asked::children).orElse(List.of())) {
      switch (property.name()) {
        case "FieldURI" -> fields.add(property.attribute("FieldURI").orElse(""));
        case "ExtendedFieldURI" -> extended.add(ExtendedTag.of(property));
        case "IndexedFieldURI" -> {} // of no property that is kept here
        default -> throw SoapFaultException.schema("'%s' is no path.".formatted(property.name()));
      }
    }
    boolean wantsText = shape.find("BodyType").filter(b -> b.text().equals("Text")).isPresent();
    return new Shape(base(shape.child("BaseShape").text()), fields, extended, wantsText);
  }

  /** That of a message which is an attachment. */
  static Shape ofEmbedded(List<String> fields) {
    return new Shape(Base.ALL, fields, List.of(), false);
  }

  private static Base base(String name) throws SoapFaultException {
    return switch (name) {
      case "IdOnly" -> Base.ID_ONLY;
      case "Default" -> Base.DEFAULT;
      case "AllProperties" -> Base.ALL;
      default -> throw SoapFaultException.schema("'%s' is no BaseShape.".formatted(name));
    };
  }
}
