/// Bytes for a target.
package struct FuzzInput: Sendable, Equatable {
  /// Which input of its seed it is, from 0.
  package var number: Int
  /// What it is for.
  package var target: FuzzTarget
  /// What is fed.
  package var bytes: [UInt8]
}
