package io.clientele.rule;

import io.clientele.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.fun.SqlBetweenOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** Turns the few allowed nodes of a syntax tree into typed expressions and refuses all others. */
final class Typing {
  private final Scope scope;
  private final Marked marked;
  private final String text;
  private final Literals literals = new Literals(this);

  Typing(Scope scope, Marked marked, String text) {
    this.scope = scope;
    this.marked = marked;
    this.text = text;
  }

  /** The node as something that is true or false. */
  Expression condition(SqlNode node) {
    return expect(Type.BOOLEAN, node);
  }

  private Expression read(SqlNode node) {
    if (node instanceof SqlIdentifier name) {
      return field(name);
    }
    if (node instanceof SqlLiteral literal) {
      return literals.read(literal);
    }
    if (node instanceof SqlBasicCall call) {
      return call(call);
    }
    throw refuse(node, shown(node) + " is not part of a condition");
  }

  private Expression field(SqlIdentifier node) {
    String name = node.isSimple() ? node.getSimple() : node.toString();
    Type type =
        scope
            .typeOf(name)
            .orElseThrow(() -> refuse(node, "`" + name + "` is not a known field", unknown(name)));
    return new Expression.Field(name, type);
  }

  private String unknown(String name) {
    String near = Nearest.help(name, scope.fields().keySet());
    return near.isEmpty() ? "known fields: " + String.join(", ", scope.fields().keySet()) : near;
  }

  private Expression call(SqlBasicCall call) {
    SqlKind kind = call.getKind();
    return switch (kind) {
      case AND -> new Expression.And(conditions(call));
      case OR -> new Expression.Or(conditions(call));
      case NOT -> new Expression.Not(condition(call.operand(0)));
      case EQUALS, NOT_EQUALS, LESS_THAN, LESS_THAN_OR_EQUAL, GREATER_THAN, GREATER_THAN_OR_EQUAL ->
          comparison(call);
      case BETWEEN -> between(call);
      case IN -> in(call);
      case NOT_IN -> new Expression.Not(in(call));
      case LIKE -> like(call);
      case IS_NULL -> new Expression.IsNull(read(call.operand(0)));
      case IS_NOT_NULL -> new Expression.Not(new Expression.IsNull(read(call.operand(0))));
      case PLUS, MINUS, TIMES, DIVIDE -> arithmetic(call);
      case MINUS_PREFIX -> literals.negated(expect(Type.NUMBER, call.operand(0)));
      default -> throw refuse(call, shown(call) + " is not part of a condition");
    };
  }

  /** The operands of a chain of {@code and} or {@code or}, flat. */
  private List<Expression> conditions(SqlCall call) {
    List<Expression> all = new ArrayList<>();
    SqlNode rest = call;
    List<SqlNode> later = new ArrayList<>();
    while (rest instanceof SqlCall next && next.getKind() == call.getKind()) {
      later.add(0, next.operand(1));
      rest = next.operand(0);
    }
    later.add(0, rest);
    for (SqlNode node : later) {
      all.add(condition(node));
    }
    return List.copyOf(all);
  }

  private Expression comparison(SqlCall call) {
    String operator = call.getOperator().getName();
    Expression left = read(call.operand(0));
    Expression right = same(left, call.operand(1));
    if (typeOf(left) == Type.BOOLEAN && !operator.equals("=") && !operator.equals("<>")) {
      throw refuse(call, "true and false have no order");
    }
    return new Expression.Comparison(operator, left, right);
  }

  private Expression between(SqlCall call) {
    SqlBetweenOperator operator = (SqlBetweenOperator) call.getOperator();
    if (operator.flag == SqlBetweenOperator.Flag.SYMMETRIC) {
      throw refuse(call, "`symmetric` is not part of a condition");
    }
    Expression value = read(call.operand(0));
    Expression low = same(value, call.operand(1));
    Expression high = same(value, call.operand(2));
    if (typeOf(value) == Type.BOOLEAN) {
      throw refuse(call, "true and false have no order");
    }
    Expression both =
        new Expression.And(
            List.of(
                new Expression.Comparison(">=", value, low),
                new Expression.Comparison("<=", value, high)));
    return operator.isNegated() ? new Expression.Not(both) : both;
  }

  private Expression in(SqlCall call) {
    Expression value = read(call.operand(0));
    if (!(call.operand(1) instanceof SqlNodeList list)) {
      throw refuse(call.operand(1), "`in` needs a list of values");
    }
    List<Expression> choices = new ArrayList<>();
    for (SqlNode choice : list) {
      choices.add(same(value, choice));
    }
    return new Expression.In(value, List.copyOf(choices));
  }

  private Expression like(SqlBasicCall call) {
    String name = call.getOperator().getName();
    boolean plain = name.equals("LIKE") || name.equals("NOT LIKE");
    if (!plain || call.operandCount() != 2) {
      throw refuse(call, shown(call) + " is not part of a condition");
    }
    Expression value = expect(Type.TEXT, call.operand(0));
    Expression pattern = expect(Type.TEXT, call.operand(1));
    Expression like = new Expression.Comparison("like", value, pattern);
    return name.equals("LIKE") ? like : new Expression.Not(like);
  }

  private Expression arithmetic(SqlCall call) {
    if (call.operandCount() != 2) {
      throw refuse(call, shown(call) + " is not part of a condition");
    }
    Expression left = expect(Type.NUMBER, call.operand(0));
    Expression right = expect(Type.NUMBER, call.operand(1));
    return new Expression.Arithmetic(call.getOperator().getName(), left, right);
  }

  private Expression same(Expression left, SqlNode node) {
    return expect(typeOf(left), node);
  }

  private Expression expect(Type type, SqlNode node) {
    Expression found = read(node);
    if (typeOf(found) != type) {
      String message = shown(node) + " is " + word(typeOf(found)) + ", not " + word(type);
      String help = type == Type.DATE ? "write a date as date '2026-01-31'" : "";
      throw refuse(node, message, help);
    }
    return found;
  }

  private static Type typeOf(Expression expression) {
    if (expression instanceof Expression.Field field) {
      return field.type();
    }
    if (expression instanceof Expression.NumberValue
        || expression instanceof Expression.Arithmetic) {
      return Type.NUMBER;
    }
    if (expression instanceof Expression.TextValue) {
      return Type.TEXT;
    }
    return expression instanceof Expression.DateValue ? Type.DATE : Type.BOOLEAN;
  }

  private static String word(Type type) {
    return switch (type) {
      case NUMBER -> "a number";
      case TEXT -> "text";
      case BOOLEAN -> "true or false";
      case DATE -> "a date";
    };
  }

  Refusal refuse(SqlNode node, String message) {
    return refuse(node, message, "");
  }

  Refusal refuse(SqlNode node, String message, String help) {
    return new Refusal(message, help, start(node), end(node));
  }

  /** What is written there. */
  String shown(SqlNode node) {
    String written = text.substring(start(node), Math.max(start(node), end(node)));
    return "`" + (written.length() > 60 ? written.substring(0, 57) + "..." : written) + "`";
  }

  private int start(SqlNode node) {
    SqlParserPos place = node.getParserPosition();
    return Math.min(text.length(), marked.offset(place.getLineNum(), place.getColumnNum()));
  }

  private int end(SqlNode node) {
    SqlParserPos place = node.getParserPosition();
    return Math.min(
        text.length(), marked.offset(place.getEndLineNum(), place.getEndColumnNum()) + 1);
  }

  /** Where the word or sign that begins at an offset ends. */
  static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return Math.min(text.length(), Math.max(end, start + 1));
  }
}
