package io.clientele.resolve;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.model.matching.Choice;
import io.clientele.model.matching.Survivorship;
import io.clientele.resolve.kernel.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Decides for every party of several records which record's content survives for each field, and
 * why: one letter a field for each record. The only record of a party survives whole and needs no
 * deciding.
 */
final class Survival {
  private static final byte NOT = '-';
  private static final int CHUNK = 1 << 12;

  private final Contenders contenders;
  private final List<Contest> contests;
  private final byte[][] letters;

  private Survival(Contenders contenders, Survivorship rules) {
    this.contenders = contenders;
    this.contests =
        contenders.contents().stream()
            .map(contents -> new Contest(contenders, contents, choices(rules, contents.field())))
            .toList();
    this.letters = new byte[contenders.count()][];
  }

  /** The parts of an address survive together, by the rules of the first part that has some. */
  private static List<Choice> choices(Survivorship rules, String field) {
    if (!field.equals("address")) {
      return rules.of(field);
    }
    return List.of("address", "street", "house_number", "postcode", "city", "region", "country")
        .stream()
        .filter(rules.fields()::containsKey)
        .findFirst()
        .map(rules::of)
        .orElse(rules.usual());
  }

  /** Decides for all parties and writes it beside the records. */
  static void write(Engine engine, Survivorship rules, Parallel parallel, Members members) {
    Contenders contenders = Contenders.read(engine, parallel);
    Survival survival = new Survival(contenders, rules);
    survival.decide(members.grouped(contenders), parallel);
    survival.write(engine);
  }

  private void decide(int[][] parties, Parallel parallel) {
    int chunks = (parties.length + CHUNK - 1) / CHUNK;
    parallel.each(
        chunks,
        chunk -> {
          int end = Math.min(parties.length, (chunk + 1) * CHUNK);
          for (int party = chunk * CHUNK; party < end; party++) {
            decide(parties[party]);
          }
        });
  }

  private void decide(int[] records) {
    for (int record : records) {
      letters[record] = new byte[contests.size()];
      Arrays.fill(letters[record], NOT);
    }
    for (int k = 0; k < contests.size(); k++) {
      contests.get(k).decide(records, k, letters);
    }
  }

  private void write(Engine engine) {
    try (Appender survivors = engine.append("survivor")) {
      for (int record = 0; record < letters.length; record++) {
        String fields = new String(letters[record], StandardCharsets.ISO_8859_1);
        survivors.row((long) contenders.place(record), fields);
      }
    }
    try (Appender surviving = engine.append("surviving")) {
      for (int k = 0; k < contests.size(); k++) {
        surviving.row(contenders.contents().get(k).field(), k + 1);
      }
    }
  }
}
