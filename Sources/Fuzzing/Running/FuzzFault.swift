/// What an input brought to light, short of a crash.
package struct FuzzFault: Error, Equatable, CustomStringConvertible {
  /// What is not as it has to be.
  package var description: String

  init(_ description: String) { self.description = description }
}
