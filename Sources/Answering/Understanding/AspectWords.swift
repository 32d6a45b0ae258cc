/// Words for the sides that anything has: that it is safe, costs, helps, lasts.
///
/// A guide that speaks of cost does not thereby speak of whatever a question names beside it, so
/// meeting one of these words is no sign that the guide knows the thing asked about.
enum AspectWords {
  static let all = [
    "safe", "safety", "risk", "risky", "danger", "dangerous", "harm", "harmful", "worry",
    "cost", "price", "expensive", "cheap", "money", "fee", "pay", "afford", "worth",
    "benefit", "advantage", "drawback", "disadvantage", "effect", "result", "help", "work",
    "improve", "better", "worse", "worsen", "cause", "prevent", "treat", "cure", "fix",
    "suitable", "suit", "recommend", "allow", "avoid", "normal", "common", "guarantee",
    "long", "last", "time", "often", "soon", "quick", "hour", "day", "week", "month", "year",
    "minute", "before", "after", "afterwards", "during", "first", "difference", "possible",
    "problem", "professional", "practitioner", "doctor", "consult", "history", "condition",
    "type", "area", "several", "session", "appointment", "next", "same",
  ]

  /// Words that stand for the guide's subject, as “it” does.
  static let standIns = ["treatment", "procedure", "therapy", "method", "technique", "process"]
}
