# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One flag target and one function per kind of target; every target of the project is made here.

# Compilations go through ccache where there is one. A precompiled header is cacheable only with these
# settings, which therefore stand here and not in the caller's environment. It remembers where its headers stand, so it is
# of no use to a clone in another folder: nothing is shared between folders.
find_program(LEADLINE_CCACHE ccache)
if(LEADLINE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
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
# Dozens of programs are linked: lld does it in a fraction of the time and the memory.
find_program(LEADLINE_LLD ld.lld)
if(LEADLINE_LLD)
    target_link_options(leadline_flags INTERFACE -fuse-ld=lld)
endif()
if(LEADLINE_SANITIZE)
    target_compile_options(leadline_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        # A third of what g++ has to compile: a null pointer that is used stops the address sanitizer as well, and these
        # processors read from any address. The fuzz preset, made by clang, has every check.
        $<$<CXX_COMPILER_ID:GNU>:-fno-sanitize=null,alignment>)
    target_link_options(leadline_flags INTERFACE -fsanitize=address,undefined)
endif()
# A unity build (presets release and asan) compiles the sources of a library in batches: names in unnamed namespaces are
# then names of the whole batch, and a local variable may well have the name of another file's constant.
if(CMAKE_UNITY_BUILD)
    target_compile_options(leadline_flags INTERFACE -Wno-shadow)
endif()
if(LEADLINE_FUZZ)
    target_compile_options(leadline_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# What a test takes from Qt Test. Its own target would define the test's folders as macros, which no shared precompiled
# header could have been made with, and which only QFINDTESTDATA needs.
if(LEADLINE_TESTS)
    add_library(leadline_qttest INTERFACE)
    target_link_libraries(leadline_qttest INTERFACE Qt6::Core $<LINK_ONLY:Qt6::Test>)
    target_include_directories(leadline_qttest SYSTEM INTERFACE
        $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_compile_definitions(leadline_qttest INTERFACE QT_TESTLIB_LIB)
endif()

# Precompiled headers: the Qt Core and standard headers that nearly every file needs (pch.h), with the widgets as well
# (pchui.h), and with the plan that every part of the window shows (pchwindow.h). The suite's programs have the first
# and the last with Qt Test and without optimization: what they test is optimized, they themselves would only take
# longer to compile.
# The clang preset does without, so that every file is seen to include what it needs.
foreach(kind "" _ui _window _test _test_window)
    if(kind MATCHES "test" AND NOT LEADLINE_TESTS)
        continue()
    endif()
    string(REPLACE "_" "" header "pch${kind}.h")
    add_library(leadline_pch${kind} STATIC "${PROJECT_SOURCE_DIR}/cmake/pch.cpp")
    set_target_properties(leadline_pch${kind} PROPERTIES AUTOMOC OFF)
    target_link_libraries(leadline_pch${kind} PRIVATE leadline_flags Qt6::Core)
    target_precompile_headers(leadline_pch${kind} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/${header}")
    if(kind MATCHES "ui|window")
        target_link_libraries(leadline_pch${kind} PRIVATE Qt6::Widgets)
    endif()
    if(kind MATCHES "test")
        target_link_libraries(leadline_pch${kind} PRIVATE leadline_qttest)
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
    set(pch leadline_pch)
    if(name MATCHES "^ui_(base|theme)$")
        set(pch leadline_pch_ui)
    elseif(name MATCHES "^(ui|app)_")
        set(pch leadline_pch_window)
    endif()
    target_precompile_headers(leadline_${name} REUSE_FROM ${pch})
endfunction()

# moc for exactly the sources that include what it writes, and without the headers, of which a test's slots need
# nothing: scanning a hundred tests for more takes longer than the rest of many of them.
function(leadline_moc_tests target)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    foreach(source ${ARGN})
        get_filename_component(moc "${source}" NAME_WE)
        file(STRINGS "${source}" included REGEX "^#include \"${moc}\\.moc\"")
        if(included)
            qt_generate_moc("${source}" "${moc}.moc")
            target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${moc}.moc")
        endif()
    endforeach()
endfunction()

# QtTest's own limit of five minutes for a function gives way to the TIMEOUT: on a busy machine it comes first.
set(LEADLINE_TEST_ENVIRONMENT QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8)

# leadline_add_tests(tst_core_base TESTS clock id SOURCES helper.cpp LINK Leadline::core_base [SOAKS id]): the program of
# a folder's tests, tst_clock.cpp and tst_id.cpp, each of which ctest runs for itself as tst_core_base_clock and
# tst_core_base_id. The SOAKS of them have a long form, which runs with LEADLINE_SOAK set and only when asked for
# (ctest -L soak).
function(leadline_add_tests program)
    cmake_parse_arguments(arg "" "TIMEOUT" "TESTS;SOURCES;LINK;SOAKS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    list(TRANSFORM arg_TESTS REPLACE "(.+)" "tst_\\1.cpp" OUTPUT_VARIABLE tests)
    add_executable(${program} ${tests} ${arg_SOURCES})
    target_link_libraries(${program} PRIVATE
        leadline_flags Leadline::tests_program Leadline::tests_support ${arg_LINK})
    target_compile_options(${program} PRIVATE -O0)
    leadline_moc_tests(${program} ${tests})
    set(pch leadline_pch_test)
    if("${arg_LINK}" MATCHES "Leadline::(ui_|app_|core_render|tests_window|tests_handmadescene)")
        target_link_libraries(${program} PRIVATE Qt6::Widgets)
        string(APPEND pch _window)
    endif()
    target_precompile_headers(${program} REUSE_FROM ${pch})

    foreach(test ${arg_TESTS})
        add_test(NAME ${program}_${test} COMMAND ${program} ${test})
        set_tests_properties(${program}_${test} PROPERTIES TIMEOUT ${arg_TIMEOUT}
            ENVIRONMENT "${LEADLINE_TEST_ENVIRONMENT};QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
    endforeach()
    foreach(test ${arg_SOAKS})
        add_test(NAME ${program}_${test}_soak COMMAND ${program} ${test})
        set_tests_properties(${program}_${test}_soak PROPERTIES TIMEOUT 7200 LABELS soak
            ENVIRONMENT "${LEADLINE_TEST_ENVIRONMENT};LEADLINE_SOAK=1;QTEST_FUNCTION_TIMEOUT=7200000")
    endforeach()
endfunction()

# leadline_add_bench(bench_store SOURCES bench_store.cpp LINK Leadline::core_store [LABEL soak]): a program that measures.
# It runs only when asked for (ctest -L bench).
function(leadline_add_bench name)
    cmake_parse_arguments(arg "" "TIMEOUT;LABEL" "SOURCES;LINK" ${ARGN})
    if(NOT arg_LABEL)
        set(arg_LABEL bench)
    endif()
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE leadline_flags leadline_qttest Leadline::tests_support ${arg_LINK})
    leadline_moc_tests(${name} ${arg_SOURCES})
    set(pch leadline_pch)
    if("${arg_LINK}" MATCHES "Leadline::(ui_|app_|core_render|tests_window|tests_handmadescene)|Qt6::Gui")
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        string(APPEND pch _window)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${pch})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS ${arg_LABEL}
        ENVIRONMENT "${LEADLINE_TEST_ENVIRONMENT};QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
endfunction()
