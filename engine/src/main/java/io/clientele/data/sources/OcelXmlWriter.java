package io.clientele.data.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The XML encoding. */
final class OcelXmlWriter implements OcelWriter {
  private final XmlFile xml;
  private boolean inEvents;

  OcelXmlWriter(Path file) throws IOException {
    this.xml = new XmlFile(file);
  }

  @Override
  public void types(
      List<String> events, List<String> attributes, Map<String, List<String>> objects) {
    xml.open("log").open("object-types");
    objects.forEach((name, values) -> type("object-type", name, values));
    xml.end().open("event-types");
    events.forEach(name -> type("event-type", name, attributes));
    xml.end().open("objects");
  }

  private void type(String element, String name, List<String> attributes) {
    xml.open(element, "name", name).open("attributes");
    attributes.forEach(it -> xml.open("attribute", "name", it, "type", "string").end());
    xml.end().end();
  }

  @Override
  public void thing(OcelLog.Thing thing) {
    xml.open("object", "id", thing.id(), "type", thing.type()).open("attributes");
    for (OcelLog.Value value : thing.values()) {
      xml.open("attribute", "name", value.name(), "time", value.time()).text(value.text()).end();
    }
    xml.end();
    ties(thing.ties());
    xml.end();
  }

  private void ties(List<OcelLog.Tie> ties) {
    xml.open("objects");
    for (OcelLog.Tie tie : ties) {
      xml.open("relationship", "object-id", tie.objectId(), "qualifier", tie.qualifier()).end();
    }
    xml.end();
  }

  @Override
  public void happening(OcelLog.Happening event) {
    beginEvents();
    String time = String.valueOf(event.time());
    xml.open("event", "id", event.id(), "type", event.type(), "time", time).open("attributes");
    event
        .attributes()
        .forEach((name, value) -> xml.open("attribute", "name", name).text(value).end());
    xml.end();
    ties(event.ties());
    xml.end();
  }

  private void beginEvents() {
    if (!inEvents) {
      xml.end().open("events");
      inEvents = true;
    }
  }

  @Override
  public void close() throws IOException {
    beginEvents();
    xml.end().end();
    xml.close();
  }
}
