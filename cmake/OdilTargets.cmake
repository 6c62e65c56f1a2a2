# The library: layers add their sources to odil_objects, which is compiled once.
# The library is made of it, and so are the unit tests, which may see what the
# library hides.
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_EXTENSIONS OFF)

if(ODIL_SANITIZE)
    add_compile_options(
        -fsanitize=${ODIL_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${ODIL_SANITIZE})
endif()

find_package(Boost 1.74 REQUIRED)
find_package(Threads REQUIRED)

# Warnings of our own code; consumers do not get them.
add_library(odil_warnings INTERFACE)
target_compile_options(
    odil_warnings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion
        $<$<BOOL:${ODIL_WERROR}>:-Werror>)

add_library(odil_objects OBJECT)
target_compile_features(odil_objects PUBLIC cxx_std_17)
target_include_directories(
    odil_objects
    PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(odil_objects PRIVATE ODIL_BUILDING)
target_link_libraries(
    odil_objects
    PUBLIC Boost::headers Threads::Threads
    PRIVATE $<BUILD_INTERFACE:odil_warnings>)

foreach(layer
    registry core codec pdu dul message association services)
    add_subdirectory(src/${layer})
endforeach()

add_library(libodil $<TARGET_OBJECTS:odil_objects>)
add_library(Odil::libodil ALIAS libodil)
target_compile_features(libodil PUBLIC cxx_std_17)
target_include_directories(
    libodil PUBLIC
        $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_libraries(libodil PUBLIC Boost::headers Threads::Threads)
if(BUILD_SHARED_LIBS)
    target_compile_definitions(odil_objects PRIVATE ODIL_SHARED)
    target_compile_definitions(libodil PUBLIC ODIL_SHARED)
endif()
set_target_properties(
    libodil PROPERTIES
    OUTPUT_NAME odil
    VERSION ${PROJECT_VERSION}
    SOVERSION ${PROJECT_VERSION_MAJOR})
