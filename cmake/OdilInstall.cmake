# What is installed: library, public headers, CMake package, pkg-config file.
# The tree is relocatable: nothing in it names the prefix.
include(CMakePackageConfigHelpers)
set(odil_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Odil)
set(odil_pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(TARGETS libodil EXPORT OdilTargets)
install(
    DIRECTORY ${PROJECT_SOURCE_DIR}/include/odil
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    FILES_MATCHING PATTERN "*.h")
install(
    EXPORT OdilTargets NAMESPACE Odil:: DESTINATION ${odil_package_dir})

configure_package_config_file(
    ${PROJECT_SOURCE_DIR}/cmake/OdilConfig.cmake.in
    ${PROJECT_BINARY_DIR}/OdilConfig.cmake
    INSTALL_DESTINATION ${odil_package_dir})
write_basic_package_version_file(
    ${PROJECT_BINARY_DIR}/OdilConfigVersion.cmake
    COMPATIBILITY SameMajorVersion)
install(
    FILES
        ${PROJECT_BINARY_DIR}/OdilConfig.cmake
        ${PROJECT_BINARY_DIR}/OdilConfigVersion.cmake
    DESTINATION ${odil_package_dir})

# Paths of odil.pc start at its own folder. An absolute CMAKE_INSTALL_LIBDIR or
# CMAKE_INSTALL_INCLUDEDIR is kept as it is.
file(
    RELATIVE_PATH odil_pkgconfig_to_prefix
    ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
foreach(kind LIBDIR INCLUDEDIR)
    set(odil_pkgconfig_${kind} "\${prefix}/${CMAKE_INSTALL_${kind}}")
    if(IS_ABSOLUTE "${CMAKE_INSTALL_${kind}}")
        set(odil_pkgconfig_${kind} "${CMAKE_INSTALL_${kind}}")
    endif()
endforeach()
# Whoever links the static library needs what it uses, without asking for it.
set(odil_pkgconfig_static_libs)
if(NOT BUILD_SHARED_LIBS)
    set(odil_pkgconfig_static_libs " -licuuc -licudata -lz")
endif()
configure_file(
    ${PROJECT_SOURCE_DIR}/cmake/odil.pc.in ${PROJECT_BINARY_DIR}/odil.pc @ONLY)
install(
    FILES ${PROJECT_BINARY_DIR}/odil.pc DESTINATION ${odil_pkgconfig_dir})
