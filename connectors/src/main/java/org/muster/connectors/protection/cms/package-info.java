/** CMS (RFC 5652), the form of S/MIME: by content type, never by name. */
@NullMarked
package org.muster.connectors.protection.cms;

import org.jspecify.annotations.NullMarked;
