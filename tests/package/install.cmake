# Install the build in BUILD to FIRST, then move it to MOVED.
file(REMOVE_RECURSE ${FIRST} ${MOVED})
execute_process(
    COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${FIRST}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${FIRST} ${MOVED})

# Nothing may remember where it was built or first installed.
file(GLOB_RECURSE files ${MOVED}/*.cmake ${MOVED}/*.pc)
if(NOT files)
    message(FATAL_ERROR "Neither CMake package nor pkg-config file")
endif()
foreach(file IN LISTS files)
    file(READ ${file} text)
    foreach(folder ${FIRST} ${BUILD})
        string(FIND "${text}" "${folder}" position)
        if(NOT position EQUAL -1)
            message(FATAL_ERROR "${file} names ${folder}")
        endif()
    endforeach()
endforeach()
