package org.muster.reports.storage;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;

/**
 * What a document must say: each component of a record, unless it may be null and is not marked as
 * required all the same. So a component that a later version adds may be missing from older
 * documents.
 */
final class Required extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public Boolean hasRequiredMarker(AnnotatedMember member) {
    return Boolean.TRUE.equals(super.hasRequiredMarker(member))
        || (member instanceof AnnotatedParameter parameter && !mayBeNull(parameter));
  }

  private static boolean mayBeNull(AnnotatedParameter parameter) {
    AnnotatedType[] types =
        ((java.lang.reflect.Executable) parameter.getOwner().getMember())
            .getAnnotatedParameterTypes();
    return types[parameter.getIndex()].isAnnotationPresent(Nullable.class);
  }
}
