package io.clientele.cli;

import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.Impact;
import io.clientele.resolve.Unmerge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells what taking a customer apart changes: ids, golden values, events, consents, decisions. */
record ImpactOfUnmerge(Unmerge unmerge, List<Decision> decisions, Impact impact) {
  private static final int SHOWN = 12;

  List<String> lines(boolean done) {
    List<String> lines = new ArrayList<>();
    if (impact.after().isEmpty()) {
      lines.add("no record would move: the parts of " + unmerge.party() + " are apart already");
      return lines;
    }
    lines.add("now");
    impact.before().forEach((id, party) -> lines.add("  " + told(id, party)));
    lines.add(done ? "from here on" : "then");
    impact.after().forEach((id, party) -> lines.add("  " + told(id, party)));
    values(lines);
    counts(lines, "events", party -> party.events());
    counts(lines, "consents", party -> party.consents());
    decided(lines, done);
    lines.add("");
    lines.add(
        done
            ? "done; `clientele run` measures anew and renews the site"
            : "nothing was written: with --yes it is done");
    return lines;
  }

  private static String told(String id, Impact.Party party) {
    String records =
        party.records().stream().map(RecordKey::toString).collect(Collectors.joining(", "));
    return "%s %s: %s".formatted(id, party.name(), records).replace(" :", ":");
  }

  private void values(List<String> lines) {
    SortedSet<String> both = new TreeSet<>(impact.before().keySet());
    both.retainAll(impact.after().keySet());
    List<Impact.Value> changed =
        impact.values().stream().filter(it -> both.contains(it.party())).toList();
    if (!changed.isEmpty()) {
      lines.add("golden values");
      changed.stream().limit(SHOWN).forEach(it -> lines.add("  " + told(it)));
    }
    if (changed.size() > SHOWN) {
      lines.add("  and " + (changed.size() - SHOWN) + " more");
    }
  }

  private static String told(Impact.Value value) {
    return "%s %s: %s → %s"
        .formatted(value.party(), value.field(), or(value.before()), or(value.after()));
  }

  private static String or(Optional<String> value) {
    return value.orElse("none");
  }

  /** Reads one number of a party. */
  private interface Count {
    long of(Impact.Party party);
  }

  private void counts(List<String> lines, String name, Count count) {
    String was = counted(impact.before(), count);
    String is = counted(impact.after(), count);
    if (!was.equals(is)) {
      lines.add(name);
      lines.add("  " + was + " → " + is);
    }
  }

  private static String counted(Map<String, Impact.Party> parties, Count count) {
    return parties.entrySet().stream()
        .map(each -> each.getKey() + " " + count.of(each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void decided(List<String> lines, boolean done) {
    lines.add(done ? "decided" : "by these decisions");
    decisions.stream()
        .limit(SHOWN)
        .forEach(it -> lines.add("  %s: %s – %s".formatted(it.verdict().word(), it.a(), it.b())));
    if (decisions.size() > SHOWN) {
      lines.add("  and " + (decisions.size() - SHOWN) + " more");
    }
  }
}
