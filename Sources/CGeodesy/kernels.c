// The inner loops of the search for many places, for processors whose vectors are wider than the
// 128 bits that every x86-64 has and Swift is compiled for. Which are there is asked at run time.
// docs/decisions/0009-kernels-in-c.md says what they gain.

#include "CGeodesy.h"

#include <stddef.h>

#if defined(__x86_64__) && defined(__clang__)

typedef float float4 __attribute__((ext_vector_type(4)));
typedef float float2 __attribute__((ext_vector_type(2)));

#pragma clang attribute push(__attribute__((target("avx2,fma,bmi"))), apply_to = function)
#define NAME(name) name##_avx2
#include "kernels.h"
#undef NAME
#pragma clang attribute pop

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma,bmi"))), apply_to = function)
#define NAME(name) name##_avx512
#include "kernels.h"
#undef NAME
#pragma clang attribute pop

const nikat_kernels *nikat_kernels_of_this_machine(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")) {
    return &kernels_avx512;
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
      __builtin_cpu_supports("bmi")) {
    return &kernels_avx2;
  }
  return NULL;
}

#else

const nikat_kernels *nikat_kernels_of_this_machine(void) { return NULL; }

#endif
