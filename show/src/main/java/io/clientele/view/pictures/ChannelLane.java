package io.clientele.view.pictures;

import io.clientele.view.JourneyBoard.Channel;
import io.clientele.view.JourneyBoard.Stage;
import io.clientele.view.Numbers;

/** One bar per channel and stage, as long as its share of the stage's events. */
final class ChannelLane implements Lane {
  private static final double ROW = 33;

  @Override
  public String label() {
    return "Channels";
  }

  @Override
  public double height(Grid grid) {
    int most = grid.stages().stream().mapToInt(stage -> stage.channels().size()).max().orElse(0);
    return most == 0 ? 0 : most * ROW + 14;
  }

  @Override
  public void draw(Drawing drawing, Grid grid, double y) {
    for (int i = 0; i < grid.stages().size(); i++) {
      Stage stage = grid.stages().get(i);
      double at = y + 8;
      for (Channel channel : stage.channels()) {
        channel(drawing, channel, grid.inner(i, at, ROW));
        at += ROW;
      }
    }
  }

  private static void channel(Drawing drawing, Channel channel, Box box) {
    boolean seen = channel.share().present();
    drawing.open(channel.sentence());
    Ink ink = channel.declared() ? Ink.TEXT : Ink.WARN;
    String mark = channel.declared() ? "" : "! ";
    double y = box.y() + 13;
    drawing.text(
        new Point(box.x(), y),
        Letters.cut(mark + channel.name(), box.width() - 90, Type.BODY),
        Pen.of(Type.BODY, ink));
    String value =
        seen ? Numbers.count(channel.volume()) + " · " + channel.share().text() : "not seen";
    Pen side = Pen.of(Type.SMALL_STRONG, seen ? Ink.MEASURED : Ink.QUIET).end();
    drawing.text(new Point(box.right(), y), value, side);
    drawing.rect(new Box(box.x(), y + 5, box.width(), 6), 3, Ink.TRACK);
    if (seen) {
      double best = channel.share().unit().equals("share") ? 1 : 100;
      double share = Math.min(1, channel.share().value().getAsDouble() / best);
      drawing.rect(
          new Box(box.x(), y + 5, Math.max(2, share * box.width()), 6),
          3,
          channel.declared() ? Ink.MEASURED : Ink.WARN);
    }
    drawing.close();
  }
}
