package io.clientele.transform.response;

import io.clientele.source.Resources;

/** The statements of this package. */
final class Resource {
  private Resource() {}

  static String text(String name) {
    return Resources.text(Resource.class, name);
  }
}
