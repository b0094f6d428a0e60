import Glibc

/// A queue of places by the time at which they are reached, for times that are bounded and positive.
///
/// Times fall into buckets of one width, and a ring of buckets lies ahead of the one that is read;
/// what lies beyond the ring waits aside. The entries of a bucket stand in pieces of 504 bytes out
/// of one store, so that reading a bucket reads memory in order and nothing is ever moved. Within a
/// bucket the order is free: whoever reads it reads rounds until no entry is left, which finds
/// shortest times for any width (Meyer and Sanders, Δ-stepping, J. Algorithms 49, 2003), and reads
/// each place once where no step is shorter than the width (Dial, CACM 12, 1969).
@safe
struct BucketQueue: ~Copyable {
  /// A place with the time at which it was reached, as far as a `Float` tells it: an entry whose
  /// place was reached earlier since is recognised by it and left out.
  struct Entry: BitwiseCopyable {
    let place: UInt32
    let ticket: UInt32

    @inline(__always)
    init(_ place: UInt32, at time: Double) {
      self.place = place
      ticket = Float(time).bitPattern
    }

    /// Whether the place was not reached earlier than when the entry was made.
    @inline(__always)
    func isCurrent(_ time: Double) -> Bool { Float(time).bitPattern == ticket }
  }

  /// The buckets of the ring, a power of two.
  private static let ring = 4096
  /// Entries of a piece, of which the first is the number of the piece before it.
  private static let piece = 64

  private let perSecond: Double
  /// The number of the bucket that is read, and of the first one beyond the ring.
  private var current = 0
  private var horizon = ring
  /// For each bucket of the ring the place of its next entry in the store; 0 if it is empty.
  private let cursors: UnsafeMutablePointer<UInt32>
  private var store: UnsafeMutablePointer<Entry>
  private var pieces: UInt32 = 1
  private var capacity: UInt32
  private var free: UInt32 = 0
  /// Entries in the ring.
  private var count = 0
  private var beyond: [(entry: Entry, time: Double)] = []

  /// An empty queue.
  ///
  /// - Parameter width: How many seconds fall into one bucket; the length of the shortest step, or
  ///   a little more.
  init(width: Double) {
    precondition(width > 0 && width.isFinite, "a bucket has a width")
    perSecond = 1 / width
    unsafe cursors = .allocate(capacity: Self.ring)
    unsafe cursors.initialize(repeating: 0, count: Self.ring)
    capacity = 64
    unsafe store = .allocate(capacity: Int(capacity) * Self.piece)
  }

  deinit {
    unsafe cursors.deallocate()
    unsafe store.deallocate()
  }

  /// Goes back to the time nought, for a queue that was read to its end or limit.
  mutating func restart() {
    for slot in 0..<Self.ring { unsafe cursors[slot] = 0 }
    (current, horizon, count) = (0, Self.ring, 0)
    (pieces, free) = (1, 0)
    beyond.removeAll(keepingCapacity: true)
  }

  /// Takes a place that was reached.
  @inline(__always)
  mutating func push(_ place: UInt32, at time: Double) {
    // A time beyond the range of numbers is farther than anybody asks for.
    let bucket = Int(min(time * perSecond, 9e15))
    let entry = Entry(place, at: time)
    guard bucket < horizon else { return beyond.append((entry, time)) }
    insert(entry, in: bucket)
  }

  /// Reads all entries in the order of their buckets; those that are pushed meanwhile, too.
  ///
  /// - Parameters:
  ///   - limit: The time beyond which nothing is read.
  ///   - body: Takes an entry, and may push others.
  @inline(__always)
  mutating func drain(
    until limit: Double, _ body: (_ entry: Entry, _ queue: inout BucketQueue) -> Void
  ) {
    while advance(until: limit) {
      let slot = current & (Self.ring &- 1)
      var cursor = unsafe cursors[slot]
      unsafe cursors[slot] = 0
      while cursor != 0 {
        let last = (cursor &- 1) / UInt32(Self.piece)
        let first = last &* UInt32(Self.piece)
        count &-= Int(cursor &- first &- 1)
        var at = first &+ 1
        while at < cursor {
          body(unsafe store[Int(at)], &self)
          at &+= 1
        }
        let previous = unsafe store[Int(first)].place
        unsafe store[Int(first)] = Entry(link: free)
        free = last
        cursor = previous
      }
    }
  }

  @inline(__always)
  private mutating func insert(_ entry: Entry, in bucket: Int) {
    let slot = bucket & (Self.ring &- 1)
    var cursor = unsafe cursors[slot]
    if cursor & UInt32(Self.piece &- 1) == 0 { cursor = begin(after: cursor) }
    unsafe store[Int(cursor)] = entry
    unsafe cursors[slot] = cursor &+ 1
    count &+= 1
  }

  /// Begins a piece behind a full one, or the first of a bucket; its link is the cursor before.
  @inline(never)
  private mutating func begin(after cursor: UInt32) -> UInt32 {
    let piece: UInt32
    if free != 0 {
      piece = free
      free = unsafe store[Int(piece) * Self.piece].place
    } else {
      if pieces == capacity { grow() }
      piece = pieces
      pieces += 1
    }
    unsafe store[Int(piece) * Self.piece] = Entry(link: cursor)
    return piece * UInt32(Self.piece) + 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: Int(capacity) * 2 * Self.piece)
    unsafe larger.update(from: store, count: Int(capacity) * Self.piece)
    unsafe store.deallocate()
    unsafe store = larger
    capacity *= 2
  }

  /// Goes on to the next bucket that has entries; false if there is none up to the limit.
  private mutating func advance(until limit: Double) -> Bool {
    while count > 0 || !beyond.isEmpty {
      if count == 0 { moveRing() }
      while current < horizon, unsafe cursors[current & (Self.ring - 1)] == 0 { current += 1 }
      if Double(current) > limit * perSecond { return false }
      if current < horizon { return true }
      moveRing()
    }
    return false
  }

  /// Puts the ring where the nearest of the waiting entries are.
  private mutating func moveRing() {
    guard let nearest = beyond.lazy.map(\.time).min() else {
      horizon = current + Self.ring
      return
    }
    if count == 0 { current = max(current, Int(min(nearest * perSecond, 9e15))) }
    horizon = current + Self.ring
    let waiting = beyond
    beyond = []
    for (entry, time) in waiting {
      let bucket = Int(min(time * perSecond, 9e15))
      if bucket < horizon { insert(entry, in: bucket) } else { beyond.append((entry, time)) }
    }
  }
}

extension BucketQueue.Entry {
  /// The first entry of a piece, which is no place but the number of another piece or cursor.
  fileprivate init(link: UInt32) {
    place = link
    ticket = 0
  }
}
