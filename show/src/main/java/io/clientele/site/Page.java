package io.clientele.site;

import io.clientele.model.Document;
import io.clientele.view.View;
import io.clientele.view.Wheel;
import io.clientele.view.pictures.Ink;
import io.clientele.view.pictures.Pictures;

/** What every template knows: where it stands in the site, and where everything else does. */
public final class Page {
  private final SiteFrame frame;
  private final String title;
  private final String path;
  private final String section;

  Page(SiteFrame frame, String title, String path, String section) {
    this.frame = frame;
    this.title = title;
    this.path = path;
    this.section = section;
  }

  public String title() {
    return title;
  }

  public String path() {
    return path;
  }

  /** The menu's entry that this page belongs to. */
  public String section() {
    return section;
  }

  public String workspace() {
    return frame.name();
  }

  public String asOf() {
    return frame.report().asOf();
  }

  public Navigation navigation() {
    return frame.navigation();
  }

  /** The way from this page to the root of the site. */
  public String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** Whether an element or customer has an address. */
  public boolean knows(String id) {
    return !id.isEmpty() && frame.addresses().path(id).isPresent();
  }

  public String to(String id) {
    return root() + frame.addresses().path(id).orElse("elements.html");
  }

  public String to(Document document) {
    return root() + frame.addresses().path(document);
  }

  public boolean hasOwnPage(String id) {
    return frame.addresses().path(id).filter(found -> !found.contains("#")).isPresent();
  }

  public String anchor(String id) {
    return frame.addresses().anchor(id);
  }

  public String slug(String text) {
    return Addresses.slug(text);
  }

  public String code(String code) {
    return root() + SiteFrame.codePath(code);
  }

  public String codeTitle(String code) {
    return frame.codeTitle(code);
  }

  public String measure(String id) {
    return root() + SiteFrame.measurePath(id);
  }

  public String process(String journeyId) {
    return root() + frame.processPath(journeyId);
  }

  public String name(String id) {
    return frame.report().title(id);
  }

  /** An element of a layer, as people say it. */
  public String element(String name) {
    return Wheel.name(name);
  }

  /** The day of a point in time. */
  public String day(String at) {
    return at.length() > 10 ? at.substring(0, 10) : at.isEmpty() ? "–" : at;
  }

  /** A sentence as HTML in which names in backticks are set as code. */
  public String words(String sentence) {
    return Prose.sentence(sentence);
  }

  public String draw(View view) {
    return Ink.bare(Pictures.draw(view).text());
  }
}
