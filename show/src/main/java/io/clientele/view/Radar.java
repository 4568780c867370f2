package io.clientele.view;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Sensors around what they listen for: the louder, the nearer to the middle.
 *
 * @param segments the sectors, in order
 */
public record Radar(String title, List<String> segments, List<Blip> blips) implements View {
  /** How loud a sensor is, from the middle of the radar outwards. */
  public enum Ring {
    SIGNAL("signal now"),
    WATCH("to be watched"),
    USUAL("as usual"),
    SILENT("says nothing");

    private final String words;

    Ring(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * One sensor; it stands in each sector that it listens for.
   *
   * @param about the element's id
   * @param deviations of its newest stretch from the usual
   * @param since from when on it signals, or why it says nothing; may be empty
   * @param trust 1 to 5; 0 where nobody said
   * @param accepted triggers that people took over from it
   * @param rejected triggers that they turned down
   */
  public record Blip(
      String title,
      String about,
      List<String> segments,
      Ring ring,
      OptionalDouble deviations,
      String since,
      int trust,
      long accepted,
      long rejected) {
    public Blip {
      segments = List.copyOf(segments);
    }

    /** How often what it raised was worth an answer. */
    public String precision() {
      return accepted + rejected == 0
          ? "none judged"
          : accepted + " of " + (accepted + rejected) + " taken over";
    }

    /** {@code signal now, 8.5 deviations above usual}. */
    public String said() {
      return deviations.isEmpty()
          ? ring.words()
          : ring.words()
              + String.format(
                  Locale.ROOT,
                  ", %.1f deviations %s usual",
                  Math.abs(deviations.getAsDouble()),
                  deviations.getAsDouble() < 0 ? "below" : "above");
    }
  }

  public Radar {
    segments = List.copyOf(segments);
    blips = List.copyOf(blips);
  }

  @Override
  public String description() {
    long loud = blips.stream().filter(blip -> blip.ring() == Ring.SIGNAL).count();
    return "%s, %d with a signal now.".formatted(Numbers.counted(blips.size(), "sensor"), loud);
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Sensor"),
            Table.text("Listens for"),
            Table.text("Says"),
            Table.text("Since"),
            Table.number("Trust, 1 to 5"),
            Table.text("Of its triggers")),
        blips.stream().map(Radar::row).toList());
  }

  private static List<Table.Cell> row(Blip blip) {
    return List.of(
        Table.cell(blip.title(), blip.about()),
        Table.cell(String.join(", ", blip.segments())),
        Table.cell(blip.said()),
        Table.cell(blip.since()),
        Table.cell(Integer.toString(blip.trust()), (long) blip.trust()),
        Table.cell(blip.precision()));
  }
}
