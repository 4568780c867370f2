package io.clientele.edit;

/**
 * What somebody wants to write.
 *
 * @param what the code of a type of document or the name of a kind
 * @param segment the segment it is about; empty to choose the only one
 * @param owner the unit that answers for it; empty to choose the segment's
 * @param folder where to put it; empty for the folder where its like stand
 */
public record Wish(String what, String title, String segment, String owner, String folder) {}
