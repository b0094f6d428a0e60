// The bodies of the kernels. They are compiled once for each set of instructions: `NAME` gives a
// function its name, and the pragma round the inclusion its target. The Swift code of BlockSearch
// gives the same answers, by blocks alone, and says why they are right.

#define NOTHING 1e18f
#define NUMBER_BITS 1023u

typedef float NAME(v8) __attribute__((ext_vector_type(8)));
typedef int NAME(i8) __attribute__((ext_vector_type(8)));
typedef unsigned NAME(u8) __attribute__((ext_vector_type(8)));
typedef _Bool NAME(b8) __attribute__((ext_vector_type(8)));
typedef float NAME(v16) __attribute__((ext_vector_type(16)));
typedef unsigned NAME(u16) __attribute__((ext_vector_type(16)));

#define V8 NAME(v8)
#define V16 NAME(v16)
#define AT8(pointer, index) (*(const V8 *)((pointer) + (index)))
#define AT16(pointer, index) (*(const V16 *)((pointer) + (index)))
#define LESSER(a, b) ((a) < (b) ? (a) : (b))
#define LARGER(a, b) ((a) > (b) ? (a) : (b))

static inline unsigned NAME(bits)(NAME(i8) mask) {
  return __builtin_bit_cast(unsigned char, __builtin_convertvector(mask, NAME(b8)));
}

static inline float NAME(least)(V8 values) {
  float4 four = LESSER(values.lo, values.hi);
  float2 two = LESSER(four.lo, four.hi);
  return LESSER(two.x, two.y);
}

static inline float NAME(root)(float square) { return __builtin_elementwise_sqrt(square); }

/// A chord that no answer exceeds if some point has this one.
static inline float NAME(reach)(float square, float slack) {
  return NAME(root)(square) * (1 + 0x1p-12f + square * 1.2e-15f) + slack;
}

/// Bit *b* for each of eight leaves that may be within reach of a place.
static inline unsigned NAME(near)(
    const nikat_group *group, int first, float x, float y, float z, float reach) {
  V8 dx = AT8(group->leaf_x, first) - x;
  V8 dy = AT8(group->leaf_y, first) - y;
  V8 dz = AT8(group->leaf_z, first) - z;
  V8 reaches = AT8(group->leaf_radius, first) + reach;
  return NAME(bits)((dx * dx + dy * dy + dz * dz) * (1 - 0x1p-20f) <= reaches * reaches);
}

/// The squares to the points of a leaf, with the numbers of the points in their last bits.
static inline V8 NAME(squares)(const nikat_group *group, int leaf, float x, float y, float z) {
  V8 dx = AT8(group->x, 8 * leaf) - x;
  V8 dy = AT8(group->y, 8 * leaf) - y;
  V8 dz = AT8(group->z, 8 * leaf) - z;
  NAME(u8) numbers = (NAME(u8)){0, 1, 2, 3, 4, 5, 6, 7} | (unsigned)(8 * leaf);
  NAME(u8) squares = __builtin_bit_cast(NAME(u8), dx * dx + dy * dy + dz * dz);
  return __builtin_bit_cast(V8, (squares & ~NUMBER_BITS) | numbers);
}

static void NAME(one_by_leaves)(const nikat_group *group, float *nearest, float *rival) {
  float known = group->known, last_x = 0, last_y = 0, last_z = 0;
  for (int place = 0; place < group->place_count; place++) {
    float x = group->place_x[place], y = group->place_y[place], z = group->place_z[place];
    float dx = x - last_x, dy = y - last_y, dz = z - last_z;
    float bound = known + NAME(root)(dx * dx + dy * dy + dz * dz);
    float least = bound * bound * (1 + 0x1p-12f);
    float reach = NAME(reach)(least, group->slack);
    V8 best = NOTHING, second = NOTHING;
    for (int first = 0; first < group->leaf_count; first += 8) {
      unsigned left = NAME(near)(group, first, x, y, z, reach);
      while (left) {
        V8 squares = NAME(squares)(group, first + __builtin_ctz(left), x, y, z);
        left &= left - 1;
        V8 larger = LARGER(best, squares);
        second = LESSER(larger, second);
        best = LESSER(squares, best);
        float found = NAME(least)(best);
        if (found < least) {
          least = found;
          reach = NAME(reach)(least, group->slack);
          left &= NAME(near)(group, first, x, y, z, reach);
        }
      }
    }
    float found = NAME(least)(best);
    V8 others = best == found ? (V8)NOTHING : best;
    nearest[place] = found;
    rival[place] = NAME(least)(LESSER(others, second));
    unsigned point = __builtin_bit_cast(unsigned, found) & NUMBER_BITS;
    last_x = group->x[point], last_y = group->y[point], last_z = group->z[point];
    known = 0;
  }
}

static void NAME(some_by_leaves)(const nikat_group *group, int length, float *ranked) {
  const float *last = 0;
  for (int place = 0; place < group->place_count; place++, ranked += length) {
    float x = group->place_x[place], y = group->place_y[place], z = group->place_z[place];
    // As many points as wanted are within the farthest answer of the place before.
    float least = 0;
    for (int rank = 0; last && rank < length - 1; rank++) {
      unsigned point = __builtin_bit_cast(unsigned, last[rank]) & NUMBER_BITS;
      float dx = x - group->x[point], dy = y - group->y[point], dz = z - group->z[point];
      float square = dx * dx + dy * dy + dz * dz;
      least = LARGER(square, least);
    }
    if (!last || last[length - 2] >= NOTHING) {
      float bound = group->known + NAME(root)(x * x + y * y + z * z);
      least = bound * bound;
    }
    least *= 1 + 0x1p-12f;
    float reach = NAME(reach)(least, group->slack);
    for (int rank = 0; rank < length; rank++) ranked[rank] = NOTHING;
    for (int first = 0; first < group->leaf_count; first += 8) {
      unsigned left = NAME(near)(group, first, x, y, z, reach);
      while (left) {
        V8 squares = NAME(squares)(group, first + __builtin_ctz(left), x, y, z);
        left &= left - 1;
        // What is beyond reach is no answer, and not so near that it could be one on the ground.
        float limit = reach * reach * (1 + 0x1p-11f);
        float known = ranked[length - 1];
        unsigned nearer = NAME(bits)(squares < LESSER(limit, known));
        if (!nearer) continue;
        float lanes[8] __attribute__((aligned(32)));
        *(V8 *)lanes = squares;
        do {
          float square = lanes[__builtin_ctz(nearer)];
          nearer &= nearer - 1;
          if (square >= ranked[length - 1]) continue;
          int rank = length - 1;
          for (; rank > 0 && ranked[rank - 1] > square; rank--) ranked[rank] = ranked[rank - 1];
          ranked[rank] = square;
        } while (nearer);
        if (ranked[length - 2] < least) {
          least = ranked[length - 2];
          reach = NAME(reach)(least, group->slack);
          left &= NAME(near)(group, first, x, y, z, reach);
        }
      }
    }
    last = ranked;
  }
}

/// The middle between the least and the largest of sixteen numbers, and half the way between them.
static inline void NAME(span)(const float *values, float *middle, float *half) {
  V8 low = LESSER(AT8(values, 0), AT8(values, 8)), high = -LARGER(AT8(values, 0), AT8(values, 8));
  float least = NAME(least)(low), largest = -NAME(least)(high);
  *half = (largest - least) * 0.5f;
  *middle = least + *half;
}

static void NAME(one_by_blocks)(const nikat_group *group, float *nearest, float *rival) {
  float squares[1024] __attribute__((aligned(64)));
  for (int first = 0; first < group->place_count; first += 16) {
    V16 x = AT16(group->place_x, first), y = AT16(group->place_y, first);
    V16 z = AT16(group->place_z, first);
    float mx, my, mz, hx, hy, hz;
    NAME(span)(group->place_x + first, &mx, &hx);
    NAME(span)(group->place_y + first, &my, &hy);
    NAME(span)(group->place_z + first, &mz, &hz);
    float radius = NAME(root)(hx * hx + hy * hy + hz * hz) * (1 + 0x1p-20f);
    V8 low = NOTHING;
    for (int point = 0; point < group->count; point += 8) {
      V8 dx = AT8(group->x, point) - mx;
      V8 dy = AT8(group->y, point) - my;
      V8 dz = AT8(group->z, point) - mz;
      V8 square = dx * dx + dy * dy + dz * dz;
      *(V8 *)(squares + point) = square;
      low = LESSER(square, low);
    }
    // No place's answer is farther from the middle than this.
    float chord = NAME(root)(NAME(least)(low)) + radius + group->slack;
    float reach = NAME(reach)(chord * chord, group->slack) + radius;
    float limit = reach * reach * (1 + 0x1p-18f);
    V16 best = NOTHING, second = NOTHING;
    for (int run = 0; run < group->count; run += 8) {
      unsigned close = NAME(bits)(AT8(squares, run) <= limit);
      while (close) {
        int point = run + __builtin_ctz(close);
        close &= close - 1;
        V16 dx = x - group->x[point], dy = y - group->y[point], dz = z - group->z[point];
        NAME(u16) square = __builtin_bit_cast(NAME(u16), dx * dx + dy * dy + dz * dz);
        V16 packed = __builtin_bit_cast(V16, (square & ~NUMBER_BITS) | (unsigned)point);
        V16 larger = LARGER(best, packed);
        second = LESSER(larger, second);
        best = LESSER(packed, best);
      }
    }
    *(V16 *)(nearest + first) = best;
    *(V16 *)(rival + first) = second;
  }
}

static const nikat_kernels NAME(kernels) = {
    NAME(one_by_leaves), NAME(some_by_leaves), NAME(one_by_blocks)};

#undef NOTHING
#undef NUMBER_BITS
#undef V8
#undef V16
#undef AT8
#undef AT16
#undef LESSER
#undef LARGER
