package io.clientele.data.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML encoding, read twice: what objects are, then one event after the other. */
final class OcelXml implements OcelLog {
  private final DataFile file;
  private final TreeSet<String> attributes = new TreeSet<>();
  private @Nullable InputStream in;
  private @Nullable XMLStreamReader events;

  OcelXml(DataFile file) {
    this.file = file;
  }

  @Override
  public void things(Consumer<Thing> taker) throws IOException, Refused {
    try (InputStream stream = file.open()) {
      XMLStreamReader xml = XesRows.factory().createXMLStreamReader(stream);
      boolean ofEvents = false;
      while (xml.hasNext()) {
        xml.next();
        String element = xml.isStartElement() ? xml.getLocalName() : "";
        ofEvents = element.isEmpty() ? ofEvents : isOfEvents(element, ofEvents);
        if (element.equals("attribute") && ofEvents) {
          attributes.add(attribute(xml, "name"));
        } else if (element.equals("object")) {
          taker.accept(thing(xml));
        } else if (element.equals("event")) {
          new Parts(xml, "event");
        }
      }
    } catch (XMLStreamException fault) {
      throw refused(fault);
    }
  }

  private static boolean isOfEvents(String element, boolean before) {
    return switch (element) {
      case "event-type" -> true;
      case "object-type", "objects", "events" -> false;
      default -> before;
    };
  }

  private static Thing thing(XMLStreamReader xml) throws XMLStreamException {
    String id = attribute(xml, "id");
    String type = attribute(xml, "type");
    Parts parts = new Parts(xml, "object");
    return new Thing(id, type, parts.values, parts.ties);
  }

  /** What lies inside an object or event, up to its end. */
  private static final class Parts {
    final List<Value> values = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();

    Parts(XMLStreamReader xml, String end) throws XMLStreamException {
      while (xml.hasNext()) {
        int kind = xml.next();
        if (kind == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(end)) {
          return;
        }
        if (kind == XMLStreamReader.START_ELEMENT) {
          take(xml);
        }
      }
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
      switch (xml.getLocalName()) {
        case "attribute" -> {
          String name = attribute(xml, "name");
          String time = attribute(xml, "time");
          values.add(new Value(name, xml.getElementText(), time));
        }
        case "relationship" ->
            ties.add(new Tie(attribute(xml, "object-id"), attribute(xml, "qualifier")));
        default -> {}
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  @Override
  public Collection<String> attributes() {
    return attributes;
  }

  @Override
  public @Nullable Happening next() throws IOException, Refused {
    try {
      XMLStreamReader xml = events == null ? open() : events;
      while (xml.hasNext()) {
        xml.next();
        if (xml.isStartElement() && xml.getLocalName().equals("event")) {
          return happening(xml);
        }
      }
      return null;
    } catch (XMLStreamException fault) {
      throw refused(fault);
    }
  }

  private XMLStreamReader open() throws IOException, XMLStreamException {
    InputStream stream = file.open();
    in = stream;
    XMLStreamReader xml = XesRows.factory().createXMLStreamReader(stream);
    events = xml;
    return xml;
  }

  private static Happening happening(XMLStreamReader xml) throws XMLStreamException {
    String id = attribute(xml, "id");
    String type = attribute(xml, "type");
    String time = xml.getAttributeValue(null, "time");
    long line = xml.getLocation().getLineNumber();
    Parts parts = new Parts(xml, "event");
    Map<String, String> values = new LinkedHashMap<>();
    parts.values.forEach(value -> values.put(value.name(), value.text()));
    return new Happening(id, type, time, values, parts.ties, line);
  }

  private Refused refused(XMLStreamException fault) throws IOException {
    if (fault.getNestedException() instanceof IOException broken) {
      throw broken;
    }
    return XesRows.refused(file, fault);
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
    }
  }
}
