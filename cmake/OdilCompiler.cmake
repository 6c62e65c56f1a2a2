# How everything of this project is compiled: language, visibility, warnings,
# instrumentation. None of it reaches those who link the library.
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(ODIL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(ODIL_CCACHE_PROGRAM ccache)
    mark_as_advanced(ODIL_CCACHE_PROGRAM)
    if(ODIL_CCACHE_PROGRAM)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${ODIL_CCACHE_PROGRAM})
    endif()
endif()

add_library(odil_warnings INTERFACE)
target_compile_options(
    odil_warnings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion
        $<$<BOOL:${ODIL_WERROR}>:-Werror>)

if(ODIL_SANITIZE)
    add_compile_definitions(ODIL_SANITIZED)
    add_compile_options(
        -fsanitize=${ODIL_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${ODIL_SANITIZE})
endif()

if(ODIL_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# odil_precompile(TARGET HEADER...): parse these headers once for the target.
function(odil_precompile target)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    # With a time in it, what ccache has would never be used again.
    target_compile_options(
        ${target}
        PRIVATE "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endfunction()
