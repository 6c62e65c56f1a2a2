# What the programs with Boost.Test have.
add_library(odil_tests INTERFACE)
target_link_libraries(
    odil_tests INTERFACE odil_warnings Boost::unit_test_framework)

# Those which include Boost.Asio are most of what there is to compile. They are not
# searched for undefined behaviour, which would take a third more; the library is.
set(odil_network_programs
    unit_dul unit_association unit_services integration memory)
add_library(odil_network_tests INTERFACE)
target_link_libraries(odil_network_tests INTERFACE odil_tests Boost::headers)
if(ODIL_SANITIZE MATCHES "undefined")
    target_compile_options(
        odil_network_tests INTERFACE -fno-sanitize=undefined)
endif()

# odil_add_precompiled(TESTS HEADER...): TESTS_precompiled, headers of Boost.Test and
# of others for the programs which link TESTS, one of the above.
function(odil_add_precompiled tests)
    set(name ${tests}_precompiled)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    file(GENERATE OUTPUT ${source} CONTENT "int main() {}\n")
    add_executable(${name} ${source}) # compiled as programs are
    target_compile_features(${name} PRIVATE cxx_std_17)
    target_link_libraries(${name} PRIVATE ${tests} Threads::Threads)
    odil_precompile(
        ${name}
        <boost/test/unit_test.hpp> <chrono> <filesystem> <functional> <map>
        <sstream> <variant> ${ARGN})
endfunction()

# odil_add_test_program(NAME SOURCE...): with the main() of all, without libraries.
function(odil_add_test_program name)
    set(main ${PROJECT_SOURCE_DIR}/tests/unit/main.cpp)
    # It has something to say in front of the headers.
    set_source_files_properties(
        ${main} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    add_executable(${name} ${main} ${ARGN})
    set(tests odil_tests)
    if(name IN_LIST odil_network_programs)
        set(tests odil_network_tests)
    endif()
    target_link_libraries(${name} PRIVATE ${tests})
    if("tests" IN_LIST ODIL_PRECOMPILE)
        target_precompile_headers(${name} REUSE_FROM ${tests}_precompiled)
    endif()
endfunction()

# odil_add_unit_tests(LAYER CLASS...): program unit_LAYER, one file and one
# suite per class, one CTest entry per suite.
function(odil_add_unit_tests layer)
    set(program unit_${layer})
    list(TRANSFORM ARGN APPEND .cpp OUTPUT_VARIABLE sources)
    odil_add_test_program(${program} ${sources})
    target_include_directories(
        ${program} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${program} PRIVATE odil_objects)
    foreach(class IN LISTS ARGN)
        add_test(
            NAME unit.${layer}.${class}
            COMMAND ${program} --run_test=${layer}_${class} --color_output=no)
        set_tests_properties(
            unit.${layer}.${class} PROPERTIES LABELS "unit;${layer}" TIMEOUT 60)
    endforeach()
endfunction()

# odil_add_integration_tests(NAME SERVERS KIND... [RUN ARGUMENT...] [PEER]):
# NAME.cpp, with the suite integration_NAME, is part of the program integration,
# which uses the public headers only. Each KIND of server (servers/run.py) gives
# one CTest entry. RUN: arguments of servers/run.py, for a second server…
# PEER: the tests assume nothing about the content of the server and store nothing
# on it; there is one more entry, with the label peer, which calls the server that
# ODIL_PEER_HOST_NAME names in the environment.
function(odil_add_integration_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "PEER" "" "SERVERS;RUN")
    if(NOT TARGET integration)
        odil_add_test_program(integration)
        target_include_directories(
            integration PRIVATE ${PROJECT_SOURCE_DIR}/tests)
        target_link_libraries(integration PRIVATE Odil::libodil)
    endif()
    target_sources(
        integration PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp)
    set(command
        $<TARGET_FILE:integration> --run_test=integration_${name}
        --color_output=no)
    foreach(kind IN LISTS arg_SERVERS)
        odil_add_server_test(
            integration.${kind}.${name} ${arg_RUN} ${kind} ${command})
    endforeach()
    if(arg_PEER)
        list(GET arg_SERVERS 0 kind)
        odil_add_server_test(peer.${name} --peer ${kind} ${command})
        set_property(TEST peer.${name} APPEND PROPERTY LABELS peer)
    endif()
endfunction()

# odil_add_server_test(TEST ARGUMENT...): CTest entry with the arguments of
# servers/run.py. It is skipped if the server is not installed.
function(odil_add_server_test test)
    add_test(
        NAME ${test}
        COMMAND
            ${Python3_EXECUTABLE}
            ${PROJECT_SOURCE_DIR}/tests/integration/servers/run.py ${ARGN})
    set_tests_properties(
        ${test} PROPERTIES
        LABELS integration TIMEOUT 120 SKIP_RETURN_CODE 77)
endfunction()

# odil_add_fuzz_tests(NAME...): program fuzz_NAME made of NAME.cpp, which has
# access to private headers; CTest entry fuzz.NAME, a short run that starts from
# the files of corpus/NAME. It is the same run each time: new ground is searched
# with ODIL_FUZZ_SEED and more ODIL_FUZZ_RUNS. Target fuzz builds them all.
function(odil_add_fuzz_tests)
    add_custom_target(fuzz)
    foreach(name IN LISTS ARGN)
        set(program fuzz_${name})
        add_executable(${program} ${name}.cpp)
        target_include_directories(
            ${program}
            PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
        target_link_libraries(${program} PRIVATE odil_objects odil_warnings)
        target_link_options(${program} PRIVATE -fsanitize=fuzzer)
        add_dependencies(fuzz ${program})
        # New inputs go into the first folder, seeds come from the second.
        set(folders ${CMAKE_CURRENT_BINARY_DIR}/found/${name})
        file(MAKE_DIRECTORY ${folders})
        if(IS_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
            list(APPEND folders ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
        endif()
        add_test(
            NAME fuzz.${name}
            COMMAND
                ${program} -seed=${ODIL_FUZZ_SEED} -runs=${ODIL_FUZZ_RUNS} -timeout=10
                -rss_limit_mb=1024 ${folders})
        set_tests_properties(
            fuzz.${name} PROPERTIES LABELS fuzz TIMEOUT 600)
    endforeach()
endfunction()

# odil_add_lint_test(NAME PROGRAM COMMAND...): CTest entry lint.NAME; skipped if
# PROGRAM, the result of find_program, has not been found.
function(odil_add_lint_test name program)
    if(program)
        add_test(NAME lint.${name} COMMAND ${ARGN})
    else()
        add_test(
            NAME lint.${name}
            COMMAND
                ${CMAKE_COMMAND} -E echo
                "A program is not installed: scripts/setup")
        set_tests_properties(
            lint.${name} PROPERTIES
            SKIP_REGULAR_EXPRESSION "is not installed")
    endif()
    set_tests_properties(lint.${name} PROPERTIES LABELS lint TIMEOUT 300)
endfunction()
