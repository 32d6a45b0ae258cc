/// How a verdict was come by.
enum VerdictReason {
  case noClaim, nothing, answered, said, depends, contradiction, warned, bound
}
