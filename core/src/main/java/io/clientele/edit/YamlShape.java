package io.clientele.edit;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * What the lines of a YAML text are, as its parser sees them. Lines count from 0.
 *
 * @param keyEnds the lines on which a block mapping has a key, with the column where it ends
 * @param inFlow lines that go on with a list or object in brackets
 * @param inPlain lines that go on with plain text
 * @param inQuotes lines that go on with quoted text
 * @param blocks lines that end with the head of a block of text
 */
record YamlShape(
    Map<Integer, Integer> keyEnds, BitSet inFlow, BitSet inPlain, BitSet inQuotes, BitSet blocks) {
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  static YamlShape of(String text) {
    YamlShape shape =
        new YamlShape(new HashMap<>(), new BitSet(), new BitSet(), new BitSet(), new BitSet());
    new Reader(shape).read(new Parse(SETTINGS).parseString(text).iterator());
    return shape;
  }

  /** Whether a block mapping has a key on a line. */
  boolean hasKey(int line) {
    return keyEnds.containsKey(line);
  }

  /** Whether a line goes on with what an earlier line began. */
  boolean continues(int line) {
    return inFlow.get(line) || inPlain.get(line) || inQuotes.get(line);
  }

  /** Where the parser is in a collection. */
  private enum Next {
    KEY,
    VALUE,
    ITEM
  }

  /** Follows the events with an eye on whether the next scalar is a key. */
  private static final class Reader {
    private final YamlShape shape;
    private final Deque<Next> open = new ArrayDeque<>();
    private int flow;
    private int flowStart;

    Reader(YamlShape shape) {
      this.shape = shape;
    }

    void read(Iterator<Event> events) {
      while (events.hasNext()) {
        Event event = events.next();
        boolean key = event instanceof NodeEvent && isKey();
        if (event instanceof CollectionStartEvent start) {
          begin(start);
        } else if (event instanceof CollectionEndEvent) {
          end(event);
        } else if (event instanceof ScalarEvent scalar) {
          scalar(scalar, key);
        }
      }
    }

    /** Whether the node that begins now is a key; keys and values take turns. */
    private boolean isKey() {
      Next next = open.isEmpty() ? Next.ITEM : open.pop();
      open.push(next == Next.KEY ? Next.VALUE : next == Next.VALUE ? Next.KEY : Next.ITEM);
      return next == Next.KEY;
    }

    private void begin(CollectionStartEvent start) {
      if (start.isFlow() && flow++ == 0) {
        flowStart = line(start.getStartMark());
      }
      open.push(start.getEventId() == Event.ID.MappingStart ? Next.KEY : Next.ITEM);
    }

    private void end(Event end) {
      open.pop();
      if (flow > 0 && --flow == 0) {
        shape.inFlow.set(flowStart + 1, line(end.getEndMark()) + 1);
      }
    }

    private void scalar(ScalarEvent scalar, boolean key) {
      int from = line(scalar.getStartMark());
      int to = line(scalar.getEndMark());
      ScalarStyle style = scalar.getScalarStyle();
      if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
        shape.blocks.set(from);
      } else if (flow == 0) {
        (style == ScalarStyle.PLAIN ? shape.inPlain : shape.inQuotes).set(from + 1, to + 1);
      }
      if (key && flow == 0 && from == to) {
        shape.keyEnds.put(from, scalar.getEndMark().map(Mark::getColumn).orElse(0));
      }
    }

    private static int line(Optional<Mark> mark) {
      return mark.map(Mark::getLine).orElse(0);
    }
  }
}
