package io.clientele.transform.gate;

import java.util.List;

/** The gates of one element. */
interface Gated {
  /** Such as {@code ways-of-working}. */
  String element();

  /** Those of levels 2 to 5, in that order. */
  List<Gate> gates(Grounds grounds);
}
