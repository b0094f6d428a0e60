/// An order in which places lie near the ones before them, so that they can be searched together.
///
/// Places are spread over buckets along a Hilbert curve (``CurveKeys``); the places of a bucket are
/// sorted by whoever takes it. Keys wait in the memory of the answers, so that an order takes four
/// bytes a place.
struct QueryOrder {
  /// Where each bucket begins, and the end of the last.
  let buckets: [Int]
  private let bucketBits: Int
  /// How far the keys of two neighbours in the list are apart.
  private let stride: Int

  /// Spreads places over buckets.
  ///
  /// - Parameters:
  ///   - places: The places.
  ///   - curve: A curve over them.
  ///   - keys: A multiple of as many numbers, of which the first of each place receives its key.
  ///   - order: As many numbers, which receive the offsets of the places, bucket by bucket.
  ///   - threads: How many threads may work, or nothing for one a core.
  init(
    of places: FlatMemory<Coordinate>, along curve: CurveKeys, keys: FlatMemory<Int32>,
    order: FlatMemory<Int32>, threads: Int?
  ) {
    // Some hundred places a bucket.
    let bits = max(0, min(12, Int.bitWidth - places.count.leadingZeroBitCount - 8))
    let bucketCount = 1 << bits
    let slices = 8
    let stride = keys.count / max(1, places.count)
    let ends = FlatMemory<Int32>(repeating: 0, count: slices * bucketCount)
    defer { ends.deallocate() }
    let count = places.count
    nonisolated(unsafe) let (shared, sharedKeys, sharedEnds, sharedOrder) =
      (places, keys, ends, order)

    @Sendable func slice(_ number: Int) -> Range<Int> {
      count * number / slices..<count * (number + 1) / slices
    }
    Parallel.run(slices, threads: threads) { next in
      let (places, keys, ends) = unsafe (shared, sharedKeys, sharedEnds)
      while let number = next() {
        for place in slice(number) {
          let key = curve.key(of: places[place])
          keys[place &* stride] = Int32(bitPattern: key)
          ends.add(1, at: number &* bucketCount &+ Int(UInt64(key) &>> (32 &- UInt64(bits))))
        }
      }
    }
    var buckets: [Int] = []
    buckets.reserveCapacity(bucketCount + 1)
    var sum: Int32 = 0
    for bucket in 0..<bucketCount {
      buckets.append(Int(sum))
      for number in 0..<slices {
        let count = ends[number &* bucketCount &+ bucket]
        ends[number &* bucketCount &+ bucket] = sum
        sum &+= count
      }
    }
    buckets.append(Int(sum))
    self.buckets = buckets
    bucketBits = bits
    self.stride = stride

    Parallel.run(slices, threads: threads) { next in
      let (keys, ends, order) = unsafe (sharedKeys, sharedEnds, sharedOrder)
      while let number = next() {
        for place in slice(number) {
          let key = UInt64(UInt32(bitPattern: keys[place &* stride]))
          let end = number &* bucketCount &+ Int(key &>> (32 &- UInt64(bits)))
          order[Int(ends[end])] = Int32(truncatingIfNeeded: place)
          ends.add(1, at: end)
        }
      }
    }
  }

  /// Sorts some places of one bucket along the curve, by the sixteen bits behind the bucket's own.
  ///
  /// - Parameters:
  ///   - range: Where they stand in the order.
  ///   - order: The order.
  ///   - keys: The keys of all places.
  ///   - scratch: Two times the memory of as many keys as are sorted.
  func sort(
    _ range: Range<Int>, of order: FlatMemory<Int32>, by keys: FlatMemory<Int32>,
    scratch: FlatMemory<UInt64>
  ) {
    let count = range.count
    for item in 0..<count {
      let place = order[range.lowerBound &+ item]
      let key = UInt64(UInt32(bitPattern: keys[Int(place) &* stride])) &<< UInt64(bucketBits)
      scratch[item] = key &<< 32 | UInt64(UInt32(bitPattern: place))
    }
    if count < 64 {
      Self.insertionSort(scratch, count)
    } else {
      Self.radixSort(scratch, from: 0, to: count, count, shift: 48)
      Self.radixSort(scratch, from: count, to: 0, count, shift: 56)
    }
    for item in 0..<count {
      order[range.lowerBound &+ item] = Int32(truncatingIfNeeded: scratch[item])
    }
  }

  private static func insertionSort(_ items: FlatMemory<UInt64>, _ count: Int) {
    for item in 0..<count {
      let moving = items[item]
      var place = item
      while place > 0 && items[place &- 1] > moving {
        items[place] = items[place &- 1]
        place &-= 1
      }
      items[place] = moving
    }
  }

  private static func radixSort(
    _ items: FlatMemory<UInt64>, from source: Int, to target: Int, _ count: Int, shift: UInt64
  ) {
    unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { buffer in
      unsafe buffer.initialize(repeating: 0)
      let ends = unsafe FlatMemory(buffer)
      for item in source..<source &+ count { ends.add(1, at: Int(items[item] &>> shift & 255)) }
      var sum = Int32(truncatingIfNeeded: target)
      for digit in 0..<256 {
        let here = ends[digit]
        ends[digit] = sum
        sum &+= here
      }
      for item in source..<source &+ count {
        let digit = Int(items[item] &>> shift & 255)
        items[Int(ends[digit])] = items[item]
        ends.add(1, at: digit)
      }
    }
  }
}

/// Sorts buckets of an order as one thread comes to them.
final class BucketSorter {
  /// Places that are sorted at once; a wider bucket is sorted in parts.
  private static let most = 1 << 14

  private let order: QueryOrder
  private let places: FlatMemory<Int32>
  private let keys: FlatMemory<Int32>
  private let scratch = FlatMemory<UInt64>(repeating: 0, count: 2 * BucketSorter.most)

  init(_ order: QueryOrder, _ places: FlatMemory<Int32>, keys: FlatMemory<Int32>) {
    self.order = order
    self.places = places
    self.keys = keys
  }

  deinit { scratch.deallocate() }

  /// Sorts the buckets of a unit of work.
  ///
  /// - Returns: Where its places stand in the order.
  func sorted(_ unit: Int, of units: Int) -> Range<Int> {
    let count = order.buckets.count - 1
    let buckets = count * unit / units..<count * (unit + 1) / units
    for bucket in buckets {
      let range = order.buckets[bucket]..<order.buckets[bucket + 1]
      for first in stride(from: range.lowerBound, to: range.upperBound, by: Self.most) {
        order.sort(
          first..<min(first + Self.most, range.upperBound), of: places, by: keys, scratch: scratch)
      }
    }
    return order.buckets[buckets.lowerBound]..<order.buckets[buckets.upperBound]
  }
}
