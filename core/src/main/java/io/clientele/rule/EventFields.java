package io.clientele.rule;

import java.util.Map;

/** The fields of an event that the condition of a touchpoint may name. */
public final class EventFields {
  public static final Scope SCOPE =
      Scope.of(
          Map.ofEntries(
              Map.entry("activity", Type.TEXT),
              Map.entry("channel", Type.TEXT),
              Map.entry("direction", Type.TEXT),
              Map.entry("initiator", Type.TEXT),
              Map.entry("outcome", Type.TEXT),
              Map.entry("source", Type.TEXT),
              Map.entry("item", Type.TEXT),
              Map.entry("value", Type.NUMBER),
              Map.entry("org_unit", Type.TEXT),
              Map.entry("resource", Type.TEXT),
              Map.entry("survey_metric", Type.TEXT)));

  private EventFields() {}
}
