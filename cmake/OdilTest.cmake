# odil_add_unit_tests(LAYER CLASS...): program unit_LAYER, one file and one
# suite per class, one CTest entry per suite.
function(odil_add_unit_tests layer)
    set(program unit_${layer})
    list(TRANSFORM ARGN APPEND .cpp OUTPUT_VARIABLE sources)
    add_executable(
        ${program} ${PROJECT_SOURCE_DIR}/tests/unit/main.cpp ${sources})
    target_include_directories(
        ${program} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(
        ${program}
        PRIVATE odil_objects odil_warnings Boost::unit_test_framework)
    foreach(class IN LISTS ARGN)
        add_test(
            NAME unit.${layer}.${class}
            COMMAND ${program} --run_test=${layer}_${class} --color_output=no)
        set_tests_properties(
            unit.${layer}.${class} PROPERTIES LABELS "unit;${layer}" TIMEOUT 60)
    endforeach()
endfunction()
