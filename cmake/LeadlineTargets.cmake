# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One flag target and one function per kind of target; every target of the project is made here.

# Compilations go through ccache where there is one. A precompiled header is cacheable only with these
# settings, which therefore stand here and not in the caller's environment.
find_program(LEADLINE_CCACHE ccache)
if(LEADLINE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "${LEADLINE_CCACHE}")
endif()

add_library(leadline_flags INTERFACE)
target_compile_features(leadline_flags INTERFACE cxx_std_20)
target_compile_options(leadline_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Werror
    # g++ 12 at -O2 takes the inside of an empty std::optional for a read of an unset variable; clang's analyzer
    # and the sanitizers look for real ones.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
target_compile_definitions(leadline_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(leadline_flags INTERFACE "${PROJECT_SOURCE_DIR}")
# A hundred programs are linked: lld does it in a fraction of the time and the memory.
find_program(LEADLINE_LLD ld.lld)
if(LEADLINE_LLD)
    target_link_options(leadline_flags INTERFACE -fuse-ld=lld)
endif()
if(LEADLINE_SANITIZE)
    target_compile_options(leadline_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(leadline_flags INTERFACE -fsanitize=address,undefined)
endif()
if(LEADLINE_FUZZ)
    target_compile_options(leadline_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Precompiled headers: one of the Qt Core and standard headers that nearly every file needs, and one with the widgets
# for the window. The suite's programs have the same two without optimization: what they test is optimized, they
# themselves would only take longer to compile.
foreach(kind "" _ui _test _test_ui)
    add_library(leadline_pch${kind} STATIC "${PROJECT_SOURCE_DIR}/cmake/pch.cpp")
    if(kind MATCHES "ui")
        target_link_libraries(leadline_pch${kind} PRIVATE leadline_flags Qt6::Widgets)
        target_precompile_headers(leadline_pch${kind} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/pchui.h")
    else()
        target_link_libraries(leadline_pch${kind} PRIVATE leadline_flags Qt6::Core)
        target_precompile_headers(leadline_pch${kind} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/pch.h")
    endif()
    if(kind MATCHES "test")
        target_compile_options(leadline_pch${kind} PRIVATE -O0)
    endif()
endforeach()

# leadline_add_library(core_model SOURCES … PUBLIC_LINK … PRIVATE_LINK …): a layer, also known as Leadline::core_model.
function(leadline_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC_LINK;PRIVATE_LINK" ${ARGN})
    add_library(leadline_${name} STATIC ${arg_SOURCES})
    add_library(Leadline::${name} ALIAS leadline_${name})
    target_link_libraries(leadline_${name}
        PUBLIC Qt6::Core ${arg_PUBLIC_LINK}
        PRIVATE leadline_flags ${arg_PRIVATE_LINK})
    target_include_directories(leadline_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    if(name MATCHES "^(ui|app)_")
        target_precompile_headers(leadline_${name} REUSE_FROM leadline_pch_ui)
    else()
        target_precompile_headers(leadline_${name} REUSE_FROM leadline_pch)
    endif()
endfunction()

# leadline_add_test(tst_core_model_plan SOURCES tst_plan.cpp LINK Leadline::core_model [LABELS bench])
# A test without the label "bench" runs in every suite; benches run only when asked for (ctest -L bench).
# QtTest's own limit of five minutes gives way to the test's TIMEOUT: on a busy machine it comes first.
function(leadline_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS;ARGS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE leadline_flags Leadline::tests_support Qt6::Test ${arg_LINK})
    if(NOT arg_LABELS MATCHES "bench")
        target_compile_options(${name} PRIVATE -O0)
        set(pch leadline_pch_test)
    else()
        set(pch leadline_pch)
    endif()
    get_target_property(libraries ${name} LINK_LIBRARIES)
    if(libraries MATCHES "Leadline::(ui|app)_")
        string(APPEND pch _ui)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${pch})
    add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
endfunction()
