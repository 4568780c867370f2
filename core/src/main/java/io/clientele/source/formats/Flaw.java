package io.clientele.source.formats;

/** The sorts of what keeps a text from being read as it is, and can be mended. */
enum Flaw {
  MARK(
      "the file begins with a byte-order mark",
      "save it as UTF-8 without the mark",
      "remove the byte-order mark"),
  FENCE(
      "a code fence stands around the content",
      "remove the lines of the fence",
      "remove the code fence"),
  COMMENT(
      "JSON has no comments",
      "name the file `.jsonc`, where comments belong",
      "remove the comment"),
  LAST_COMMA("a comma follows the last item", "remove it", "remove the comma"),
  MISSING_COMMA("a comma is missing between two items", "write it", "write the comma"),
  SEVERAL(
      "several documents stand in one file",
      "put them into one list, or each into a file of its own",
      "put the documents into one list"),
  EMPTY("a document of the file is empty", "remove its separator", "remove the separator"),
  COPY("the file is pasted into itself", "keep one of the two", "remove the inner copy");

  private final String what;
  private final String help;
  private final String title;

  Flaw(String what, String help, String title) {
    this.what = what;
    this.help = help;
    this.title = title;
  }

  String what(int times) {
    return times == 1 ? what : what + " (" + times + " times)";
  }

  String help() {
    return help;
  }

  String title() {
    return title;
  }
}
