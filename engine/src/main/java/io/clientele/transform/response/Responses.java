package io.clientele.transform.response;

import io.clientele.data.Engine;
import io.clientele.ledger.LoopReading;
import io.clientele.model.Model;
import io.clientele.transform.loop.Loops;
import io.clientele.transform.sensing.Sensors;
import java.time.LocalDate;
import java.util.List;

/** From what was measured to triggers, and from responses to what they brought. */
public final class Responses {
  private Responses() {}

  /**
   * Hears the sensors, raises triggers, follows chains and loops, and looks for answers to
   * questions; what an earlier run left is replaced.
   *
   * @param memory the readings of loops that earlier runs took
   * @return those of this run, to be remembered
   */
  public static List<LoopReading> run(
      Engine engine, Model model, LocalDate asOf, List<LoopReading> memory) {
    Sensors.run(engine, model, asOf);
    new Triggers(engine, model, asOf).ofReadings();
    Chains chains = new Chains(engine, model, asOf);
    chains.store();
    chains.storeNew();
    List<LoopReading> taken = Loops.run(engine, model, asOf, memory);
    new Crises(engine, model).store();
    new Questions(engine, model).store();
    return taken;
  }

  /** Raises triggers by the findings of this run, once they are stored. */
  public static void afterFindings(Engine engine, Model model, LocalDate asOf) {
    new Triggers(engine, model, asOf).ofFindings();
    new Chains(engine, model, asOf).storeNew();
  }
}
