package io.clientele.transform.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The gates of all eleven elements. */
public final class Gates {
  private static final List<Gated> ALL =
      List.of(
          new ActivationGates(),
          new ResponseGates(),
          new ProductGates(),
          new TechnologyGates(),
          new DataGates(),
          new AiGates(),
          new CustomerGates(),
          new SightGates(),
          new CultureGates(),
          new LeadershipGates(),
          new WorkGates());

  private Gates() {}

  /** By element, the gates of levels 2 to 5 as the workspace stands. */
  public static Map<String, List<Gate>> of(Grounds grounds) {
    Map<String, List<Gate>> gates = new LinkedHashMap<>();
    ALL.forEach(one -> gates.put(one.element(), one.gates(grounds)));
    return gates;
  }
}
