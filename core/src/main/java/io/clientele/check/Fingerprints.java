package io.clientele.check;

import io.clientele.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Knows a finding again after lines have moved: by its code, its file and its message. Numbers
 * outside backticks do not count, since days and counts pass while the fault stays.
 */
public final class Fingerprints {
  private static final Pattern NAME_OR_NUMBER = Pattern.compile("`[^`]*`|\\d++(?:[.,]\\d++)*+");
  private static final int BYTES = 10;

  private Fingerprints() {}

  /** One for each finding, in order; the second of two equal ones ends in {@code -2}. */
  public static List<String> of(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> prints = new ArrayList<>();
    for (Finding finding : findings) {
      String print = of(finding);
      int count = seen.merge(print, 1, Integer::sum);
      prints.add(count == 1 ? print : print + "-" + count);
    }
    return prints;
  }

  private static String of(Finding finding) {
    String message =
        NAME_OR_NUMBER
            .matcher(finding.message())
            .replaceAll(found -> found.group().startsWith("`") ? "$0" : "#");
    return hash(finding.code() + "\n" + finding.span().file() + "\n" + message);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
