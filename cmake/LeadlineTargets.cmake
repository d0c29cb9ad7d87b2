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
# A hundred programs are linked: lld does it in a fraction of the time and the memory.
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

# leadline_add_test(tst_core_model_plan SOURCES tst_plan.cpp LINK Leadline::core_model [LABELS bench])
# A test without the label "bench" runs in every suite; benches run only when asked for (ctest -L bench).
# QtTest's own limit of five minutes gives way to the test's TIMEOUT: on a busy machine it comes first.
function(leadline_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS;ARGS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE leadline_flags leadline_qttest Leadline::tests_support ${arg_LINK})

    # moc for exactly the sources that include what it writes, and without the headers, of which a test's slots need
    # nothing: scanning a hundred programs for more, and compiling an empty file for each, takes longer than the rest
    # of many of them.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    foreach(source ${arg_SOURCES})
        get_filename_component(moc "${source}" NAME_WE)
        file(STRINGS "${source}" included REGEX "^#include \"${moc}\\.moc\"")
        if(included)
            qt_generate_moc("${source}" "${moc}.moc")
            target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${moc}.moc")
        endif()
    endforeach()

    set(pch leadline_pch)
    if(NOT arg_LABELS MATCHES "bench")
        target_compile_options(${name} PRIVATE -O0)
        string(APPEND pch _test)
    endif()
    if("${arg_LINK}" MATCHES "Leadline::(ui_|app_|core_render|tests_window|tests_handmadescene)|Qt6::Gui")
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        string(APPEND pch _window)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${pch})
    add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
endfunction()
