package org.muster.connectors.ews;

import java.util.Optional;
import microsoft.exchange.webservices.data.core.enumeration.property.MapiPropertyType;
import microsoft.exchange.webservices.data.core.service.ServiceObject;
import microsoft.exchange.webservices.data.core.service.schema.ServiceObjectSchema;
import microsoft.exchange.webservices.data.misc.OutParam;
import microsoft.exchange.webservices.data.property.complex.ExtendedPropertyCollection;
import microsoft.exchange.webservices.data.property.definition.ExtendedPropertyDefinition;
import microsoft.exchange.webservices.data.property.definition.PropertyDefinitionBase;

/** A property of a folder or an item, where an answer tells it. */
final class Told {

  private Told() {}

  static ExtendedPropertyDefinition property(int tag, MapiPropertyType type) {
    try {
      return new ExtendedPropertyDefinition(tag, type);
    } catch (Exception e) {
      throw new IllegalStateException("Cannot name property %04x".formatted(tag), e);
    }
  }

  static <T> Optional<T> of(Class<T> type, ServiceObject object, PropertyDefinitionBase property)
      throws Exception {
    OutParam<T> value = new OutParam<>();
    return object.tryGetProperty(type, property, value)
        ? Optional.ofNullable(value.getParam())
        : Optional.empty();
  }

  static <T> Optional<T> of(
      Class<T> type, ServiceObject object, ExtendedPropertyDefinition property) throws Exception {
    Optional<ExtendedPropertyCollection> all =
        of(ExtendedPropertyCollection.class, object, ServiceObjectSchema.extendedProperties);
    OutParam<T> value = new OutParam<>();
    return all.isPresent() && all.get().tryGetValue(type, property, value)
        ? Optional.ofNullable(value.getParam())
        : Optional.empty();
  }
}
