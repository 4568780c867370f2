package io.clientele.transform.gate;

/** What is counted, as a word for one and for several. */
record Noun(String one, String several) {
  static Noun of(String one) {
    return new Noun(one, one.endsWith("y") ? one.replaceAll("y$", "ies") : one + "s");
  }

  Noun several(String text) {
    return new Noun(one, text);
  }

  String needs(int count) {
    return count == 1 ? one + " needs" : several + " need";
  }

  String counted(int count) {
    return count + " " + (count == 1 ? one : several);
  }
}
