/// Finds the least of a smooth convex function by L-BFGS (Nocedal, “Updating quasi-Newton matrices
/// with limited storage”, 1980), with a line search by bisection for the weak Wolfe conditions.
///
/// Nothing in it is left to chance: the same function and start give the same bits.
struct LimitedMemoryBFGS {
  /// A value and gradient at a point.
  typealias Function = ([Double], inout [Double]) -> Double

  /// So many steps at most are taken.
  var iterations = 300
  /// A step that gains less than this share of the value ends the search.
  var tolerance = 1e-8
  /// So many of the last steps stand for the curvature.
  var memory = 10

  /// A step taken and how the gradient changed over it.
  private struct Pair {
    var step: [Double]
    var change: [Double]
    /// 1 / (step · change).
    var scale: Double
  }

  /// A point with what is known of it.
  private struct Place {
    var point: [Double]
    var value: Double
    var gradient: [Double]
  }

  /// The point of the least value that is found.
  ///
  /// - Complexity: O(iterations · (cost of the function + memory · dimensions)).
  func minimum(from start: [Double], of function: Function) -> [Double] {
    var gradient = start
    var place = Place(point: start, value: function(start, &gradient), gradient: gradient)
    var pairs: [Pair] = []
    for _ in 0..<iterations {
      let direction = Self.direction(place.gradient, pairs)
      guard let next = Self.search(from: place, along: direction, function) else { break }
      let gain = place.value - next.value
      let step = zip(next.point, place.point).map { $0 - $1 }
      let change = zip(next.gradient, place.gradient).map { $0 - $1 }
      let curvature = Self.dot(step, change)
      if curvature > 0 {
        pairs.append(Pair(step: step, change: change, scale: 1 / curvature))
        if pairs.count > memory { pairs.removeFirst() }
      }
      place = next
      if gain <= tolerance * max(1, abs(place.value)) { break }
    }
    return place.point
  }

  /// Downhill, by the curvature that the last steps met (the two loops of the method).
  private static func direction(_ gradient: [Double], _ pairs: [Pair]) -> [Double] {
    var result = gradient.map { -$0 }
    var factors: [Double] = []
    for pair in pairs.reversed() {
      let factor = pair.scale * dot(pair.step, result)
      factors.append(factor)
      add(-factor, pair.change, to: &result)
    }
    if let last = pairs.last {
      let scale = 1 / (last.scale * dot(last.change, last.change))
      for index in result.indices { result[index] *= scale }
    }
    for (pair, factor) in zip(pairs, factors.reversed()) {
      add(factor - pair.scale * dot(pair.change, result), pair.step, to: &result)
    }
    return result
  }

  /// A place along a direction that is enough lower and enough flatter; nil where there is none.
  private static func search(
    from place: Place, along direction: [Double], _ function: Function
  ) -> Place? {
    let slope = dot(place.gradient, direction)
    guard slope < 0 else { return nil }
    var (low, high) = (0.0, Double.infinity)
    var length = 1.0
    for _ in 0..<60 {
      var next = place
      add(length, direction, to: &next.point)
      next.value = function(next.point, &next.gradient)
      if !(next.value <= place.value + 1e-4 * length * slope) {
        high = length
      } else if dot(next.gradient, direction) < 0.9 * slope {
        low = length
      } else {
        return next
      }
      length = high.isFinite ? (low + high) / 2 : 2 * length
    }
    return nil
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }

  private static func add(_ factor: Double, _ vector: [Double], to sum: inout [Double]) {
    for index in sum.indices { sum[index] += factor * vector[index] }
  }
}
