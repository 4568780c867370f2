package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.Results;
import io.clientele.check.result.SourceField;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Settings.SourceDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A customer attribute that several sources own and no rule decides between. */
final class RivalSources implements Check {
  /** What belongs to a record and not to the customer. */
  private static final Set<String> OF_THE_RECORD =
      Set.of("key", "updated_at", "identifiers", "type");

  @Override
  public String code() {
    return "CLT704";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Map<String, List<SourceDeclaration>> owners = new LinkedHashMap<>();
    for (SourceDeclaration source : facts.model().settings().sources()) {
      if (source.rowForm().equals("person") || source.rowForm().equals("organisation")) {
        fields(source).stream()
            .filter(field -> !facts.model().decides(golden(field)))
            .forEach(
                field ->
                    owners
                        .computeIfAbsent(
                            source.rowForm() + "\t" + source.trust() + "\t" + field,
                            absent -> new ArrayList<>())
                        .add(source));
      }
    }
    Map<String, List<String>> contested = new LinkedHashMap<>();
    Map<String, List<SourceDeclaration>> rivals = new LinkedHashMap<>();
    owners.forEach(
        (key, sources) -> {
          if (sources.size() > 1 && !sources.stream().allMatch(RivalSources::isDated)) {
            String group =
                String.join("\t", sources.stream().map(SourceDeclaration::name).toList());
            rivals.put(group, sources);
            contested
                .computeIfAbsent(group, absent -> new ArrayList<>())
                .add(key.substring(key.lastIndexOf('\t') + 1));
          }
        });
    return contested.entrySet().stream()
        .map(
            entry ->
                finding(
                    facts.results(),
                    rivals.getOrDefault(entry.getKey(), List.of()),
                    entry.getValue()));
  }

  private static List<String> fields(SourceDeclaration source) {
    List<String> fields = new ArrayList<>();
    source
        .mapping()
        .properties()
        .forEach(
            entry -> {
              if (entry.getKey().equals("attributes")) {
                entry.getValue().properties().forEach(one -> fields.add(one.getKey()));
              } else if (!OF_THE_RECORD.contains(entry.getKey())
                  && !entry.getValue().has("value")) {
                fields.add(entry.getKey());
              }
            });
    return fields;
  }

  /** Among equals the more recent value wins, where every record says when it changed. */
  private static boolean isDated(SourceDeclaration source) {
    return source.mapping().has("updated_at");
  }

  /** What the field of a mapping is called in golden records. */
  private static String golden(String field) {
    return switch (field) {
      case "emails" -> "email";
      case "phones" -> "phone";
      case "street", "house_number", "postcode", "city", "region", "country" -> "address";
      default -> field;
    };
  }

  /** How often the sources were seen to differ; empty where nothing was measured. */
  private static String measured(
      Results results, List<SourceDeclaration> sources, List<String> fields) {
    List<String> names = sources.stream().map(SourceDeclaration::name).toList();
    List<String> golden = fields.stream().map(RivalSources::golden).toList();
    List<SourceField> seen =
        results.sourceFields().stream()
            .filter(one -> names.contains(one.source()) && golden.contains(one.field()))
            .toList();
    long compared = seen.stream().mapToLong(SourceField::compared).sum();
    long differing = seen.stream().mapToLong(SourceField::differing).sum();
    return compared == 0
        ? ""
        : String.format(
            Locale.ROOT, "; %,d of %,d values that could be compared differ", differing, compared);
  }

  private Finding finding(Results results, List<SourceDeclaration> sources, List<String> fields) {
    SourceDeclaration last = sources.get(sources.size() - 1);
    String message =
        "%s %s owned by the sources %s, and no rule says which value survives"
            .formatted(
                Words.names(fields),
                fields.size() == 1 ? "is" : "are",
                Words.names(sources.stream().map(SourceDeclaration::name).toList()));
    String seen = measured(results, sources, fields);
    return at(last.at("/" + last.rowForm()), Words.sentence(message + seen))
        .help(
            "give one of them more `trust`, map `updated_at` in each so that the newer value wins,"
                + " or write a rule under `golden` in `resolve.yaml`")
        .related(
            sources.stream()
                .limit(sources.size() - 1)
                .map(
                    one ->
                        new Related(
                            one.at("/" + one.rowForm()), "source " + Words.name(one.name())))
                .toList());
  }
}
