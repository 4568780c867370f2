package io.clientele.edit;

import io.clientele.model.Document;
import io.clientele.model.DocumentType;
import io.clientele.model.Model;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Arranges the files of a workspace as an archive of documents has them, and back: documents by
 * domain, everything else below {@code workspace}, and a manifest with a checksum of each.
 */
public final class Packing {
  private static final String MANIFEST = "manifest.json";
  private static final String OWN = "workspace/";

  /** The folders of the format, by domain. */
  private static final Map<String, String> FOLDERS =
      Map.ofEntries(
          Map.entry("strategic-foundation", "01-strategic"),
          Map.entry("market-environment", "02-market"),
          Map.entry("customer-value", "03-customer"),
          Map.entry("product-service", "04-product"),
          Map.entry("business-model", "05-business-model"),
          Map.entry("operations-execution", "06-operations"),
          Map.entry("technology-data", "07-technology"),
          Map.entry("financial-investment", "08-financial"),
          Map.entry("risk-governance", "09-risk"),
          Map.entry("growth-innovation", "10-growth"),
          Map.entry("learning-decisions", "11-learning"),
          Map.entry("brand-marketing", "12-brand"));

  private Packing() {}

  /** The entries of the archive for the files of a workspace, by path. */
  public static SortedMap<String, byte[]> packed(Model model, SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    SortedMap<String, Integer> domains = new TreeMap<>();
    Map<String, Document> documents = new TreeMap<>();
    model.documents().forEach(one -> documents.put(one.element().tree().file().path(), one));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Optional<Document> document = Optional.ofNullable(documents.get(file.getKey()));
      Optional<String> folder = document.map(one -> folder(model, one));
      String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
      String path = folder.map(at -> "documents/" + at + "/" + name).orElse(OWN + file.getKey());
      boolean free = !entries.containsKey(path);
      entries.put(free ? path : OWN + file.getKey(), file.getValue());
      folder.ifPresent(at -> domains.merge(at, 1, Integer::sum));
    }
    entries.put(MANIFEST, manifest(model, domains, entries));
    return entries;
  }

  /** The files of a workspace for the entries of an archive; what was computed is left out. */
  public static SortedMap<String, byte[]> unpacked(SortedMap<String, byte[]> entries) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    entries.forEach(
        (path, bytes) -> {
          if (path.startsWith(OWN)) {
            files.put(path.substring(OWN.length()), bytes);
          } else if (path.startsWith("documents/")) {
            files.put(path, bytes);
          } else if (path.startsWith("assets/")) {
            files.put("docs/" + path, bytes);
          }
        });
    return files;
  }

  /** The first entry that is not as its manifest says, by checksum. */
  public static Optional<String> altered(JsonNode manifest, SortedMap<String, byte[]> entries) {
    return manifest.path("checksums").properties().stream()
        .filter(sum -> !sum.getKey().equals(MANIFEST))
        .filter(sum -> !sum.getValue().asString("").equalsIgnoreCase(sum(entries, sum.getKey())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String folder(Model model, Document document) {
    String domain =
        model.catalogue().type(document.type()).map(DocumentType::domain).orElse("none");
    return FOLDERS.getOrDefault(domain, "00-other");
  }

  private static byte[] manifest(
      Model model, SortedMap<String, Integer> domains, SortedMap<String, byte[]> entries) {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("format_version", "1.0.0").put("bspec_version", "1.0.0");
    String name = model.settings().name();
    manifest.putObject("package").put("id", Names.slug(name)).put("name", name);
    ObjectNode documents = manifest.putObject("contents").putObject("documents");
    documents.put("count", domains.values().stream().mapToInt(Integer::intValue).sum());
    ObjectNode byDomain = documents.putObject("by_domain");
    domains.forEach((folder, count) -> byDomain.put(folder.substring(3), count));
    manifest.putObject("tools").put("created_with", "clientele");
    ObjectNode sums = manifest.putObject("checksums");
    entries.keySet().forEach(path -> sums.put(path, sum(entries, path)));
    return (manifest.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String sum(SortedMap<String, byte[]> entries, String path) {
    byte[] bytes = entries.get(path);
    if (bytes == null) {
      return "missing";
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
