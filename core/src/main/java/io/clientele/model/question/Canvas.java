package io.clientele.model.question;

import io.clientele.model.Document;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The business on one sheet: the nine blocks of Osterwalder and Pigneur, "Business Model
 * Generation" (2010), filled from what is declared; a block that nothing fills stays and is empty.
 */
public record Canvas(List<Block> blocks) {
  private static final List<Block> ASKED =
      List.of(
          block("key-partnerships", "Key partnerships", "Who helps us?"),
          block("key-activities", "Key activities", "What do we do for it?"),
          block("key-resources", "Key resources", "What do we need for it?"),
          block("value-propositions", "Value propositions", "What do we promise?"),
          block("customer-relationships", "Customer relationships", "How do we hold together?"),
          block("channels", "Channels", "How do we reach them?"),
          block("customer-segments", "Customer segments", "For whom?"),
          block("cost-structure", "Cost structure", "What does it cost?"),
          block("revenue-streams", "Revenue streams", "What does it earn?"));

  private static final Map<String, List<String>> KINDS =
      Map.of(
          "key-partnerships", List.of("partner", "external-organisation", "supply-network"),
          "key-activities", List.of("value-stream", "process"),
          "key-resources", List.of("capability", "technology", "information", "people"),
          "value-propositions", List.of("value-proposition", "offer", "product", "service"),
          "customer-relationships", List.of("relationship"),
          "channels", List.of("channel", "route-to-market"),
          "customer-segments", List.of("segment", "customer-type", "market-segment"),
          "cost-structure", List.of("cost-element", "budget"),
          "revenue-streams", List.of("revenue-stream"));

  private static final Map<String, String> TYPES =
      Map.of(
          "KPT", "key-partnerships",
          "KAC", "key-activities",
          "KRS", "key-resources",
          "VPR", "value-propositions",
          "CUS", "customer-relationships",
          "CHN", "channels",
          "SEG", "customer-segments",
          "CST", "cost-structure",
          "REV", "revenue-streams");

  public Canvas {
    blocks = List.copyOf(blocks);
  }

  /**
   * One of the nine.
   *
   * @param asks the question that it answers
   * @param elements in the order of their kinds, then of files
   */
  public record Block(String id, String title, String asks, List<Element> elements) {
    public Block {
      elements = List.copyOf(elements);
    }
  }

  private static Block block(String id, String title, String asks) {
    return new Block(id, title, asks, List.of());
  }

  public static Canvas of(Model model) {
    return new Canvas(ASKED.stream().map(block -> filled(model, block)).toList());
  }

  private static Block filled(Model model, Block block) {
    Map<String, Element> elements = new LinkedHashMap<>();
    List<String> kinds = KINDS.getOrDefault(block.id(), List.of());
    Stream.concat(
            kinds.stream().flatMap(kind -> model.ofKind(kind).stream()),
            model.documents().stream()
                .filter(each -> block.id().equals(TYPES.get(each.type())))
                .map(Document::element))
        .forEach(element -> elements.putIfAbsent(element.key(), element));
    return new Block(block.id(), block.title(), block.asks(), List.copyOf(elements.values()));
  }

  /** The blocks that nothing fills. */
  public List<Block> empty() {
    return blocks.stream().filter(block -> block.elements().isEmpty()).toList();
  }
}
