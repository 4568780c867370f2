package io.clientele.view.pictures;

import io.clientele.view.View;

/** Draws one kind of view. A picture keeps no state: the same view gives the same bytes. */
public interface Picture<V extends View> {
  /** The picture's name and the name of its page, such as {@code journey-map}. */
  String name();

  Class<V> view();

  Svg draw(V view);
}
